// The plan as a small file: saved, and opened again.
import { loadWishesFile, type Wishes, type WishesFault } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { saveFile } from '../browser/save-file.ts';
import { PLAN } from '../filling/kept.ts';
import { element } from './element.ts';
import type { PlanState } from './state.ts';

const tell = (...parts: readonly (Node | string)[]): void =>
  document.querySelector('[data-said="file"]')?.replaceChildren(...parts);

/** Gives the plan as a file. */
export async function savePlan({ wishes }: PlanState, say: Say): Promise<void> {
  const { formatWishes } = await loadWishesFile();
  const name = `${say('fileName')}-${wishes.start}.json`;
  saveFile(new Blob([formatWishes(wishes)], { type: 'application/json' }), name);
  tell(say('saved', { NAME: name }));
}

/** Takes the plan of a file, or says everything that is wrong with it. */
export async function openPlan(file: File, state: PlanState, say: Say): Promise<void> {
  const { formatWishes, wishesFrom } = await loadWishesFile();
  const text = await file.text().catch(() => '');
  const wishes = planAmongForms(text);
  const read = wishesFrom(wishes ? formatWishes(wishes) : text);
  if ('faults' in read) {
    const faults = read.faults.map((fault) => element('li', {}, faultText(fault, say)));
    return tell(element('p', {}, say('openFaults')), element('ul', {}, ...faults));
  }
  if (isAnother(state.wishes, read) && !confirm(say('openAsk'))) return tell();
  state.replace(read);
  tell(say('opened'));
}

const isAnother = (here: Wishes, read: Wishes): boolean =>
  here.start !== '' && JSON.stringify(here) !== JSON.stringify(read);

const faultText = ({ kind, where = '', found = '–' }: WishesFault, say: Say): string =>
  say(kind, { WHERE: where, FOUND: found });

/** The plan in a file of everything that this browser keeps, where it stands among the answers of forms. */
function planAmongForms(text: string): Wishes | undefined {
  try {
    const { forms = [] } = JSON.parse(text) as { forms?: { form: string; answers: { wishes?: string } }[] };
    return JSON.parse(forms.find(({ form }) => form === PLAN)?.answers.wishes ?? '');
  } catch {
    return undefined;
  }
}
