// Papers of the plan: asks for them, says how far they are, and gives them to the reader.

import type { Say } from '../browser/said-words.ts';
import { saveFile } from '../browser/save-file.ts';
import { builtOrganiser } from './built-organiser.ts';
import { pageLocale } from './days.ts';
import { makePapers, PapersFailure, type PapersKind, type PapersTask } from './making/start.ts';
import type { PlanState } from './state.ts';

const KINDS: readonly string[] = [
  'all',
  'first-meeting',
  'certificates',
  'certificates-singly',
  'name-cards',
] satisfies PapersKind[];
const isKind = (what: string): what is PapersKind => KINDS.includes(what);

let stopping: AbortController | undefined;

/** @param what a kind of papers; anything else stops the making */
export async function givePapers(what: string, state: PlanState, say: Say): Promise<void> {
  if (!isKind(what)) return stopping?.abort();
  if (stopping) return;
  const place = document.querySelector<HTMLElement>('[data-papers]');
  const lack = lackOf(what, state);
  if (!place || lack) return tell(lack ? say(lack) : '');
  const progress = place.querySelector('progress');
  stopping = new AbortController();
  place.dataset['busy'] = '';
  try {
    // From now on papers carry the codes: no number is given twice.
    state.change({ sequence: Math.max(1, state.wishes.sequence) });
    const made = await makePapers(taskOf(what, place, state), showProgress(progress, say), stopping.signal);
    saveFile(new Blob([made.bytes as BlobPart], { type: made.type }), made.name);
    const { name, leftOut } = made;
    tell(say(leftOut.length > 0 ? 'madeWithout' : 'made', { NAME: name, LIST: leftOut.join('; ') }));
  } catch (error) {
    if (!(error instanceof PapersFailure)) console.error(error);
    tell(say(error instanceof PapersFailure ? error.fault : 'failed'));
  } finally {
    stopping = undefined;
    delete place.dataset['busy'];
  }
}

const isForNames = (kind: PapersKind): boolean => kind.startsWith('certificates') || kind === 'name-cards';

/** What has to be there first; '' if all is. */
function lackOf(kind: PapersKind, { wishes: { pairs } }: PlanState): string {
  if (pairs.length === 0) return isForNames(kind) ? 'noNames' : 'noPapers';
  const named = pairs.some(({ mentor, mentee }) => mentor !== '' || mentee !== '');
  return isForNames(kind) && !named ? 'noNames' : '';
}

function taskOf(kind: PapersKind, place: HTMLElement, { wishes }: PlanState): PapersTask {
  const fact = (name: string) => place.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? '';
  return {
    kind,
    wishes,
    locale: pageLocale(),
    files: place.dataset['files'] ?? '',
    colours: JSON.parse(place.dataset['colours'] ?? '{}'),
    built: builtOrganiser(),
    programme: fact('programme_name'),
    organiser: fact('organiser_name'),
    group: fact('group_name'),
    coordinator: fact('coordinator_name'),
    contact: fact('coordinator_contact'),
    place: fact('meeting_places'),
  };
}

/** Said aloud at every quarter only: a screen reader would speak without end. */
function showProgress(bar: HTMLProgressElement | null, say: Say) {
  let quarter = -1;
  return (done: number, of: number): void => {
    if (bar) Object.assign(bar, { max: of, value: done });
    const now = Math.floor((4 * done) / of);
    if (now !== quarter) tell(say('making', { DONE: done, OF: of }));
    quarter = now;
  };
}

function tell(text: string): void {
  const said = document.querySelector('[data-said="papers"]');
  if (said) said.textContent = text;
}
