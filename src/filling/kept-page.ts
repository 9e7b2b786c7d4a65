// The page that shows everything this browser keeps of the forms, deletes one or all, and saves all as one file.
import { formatAllData } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { type Say, wordsOf } from '../browser/said-words.ts';
import { saveFile } from '../browser/save-file.ts';
import { FACE, type Kept, keptUntil } from './kept.ts';
import { hearOthers, tellOthers } from './notes.ts';
import { openPlace, type Place } from './place.ts';
import { formatDay, setStatus } from './status.ts';

/** Joins the list of the page. */
export async function startKept(): Promise<void> {
  const list = document.querySelector<HTMLElement>('[data-kept]');
  if (!list) return;
  const say = wordsOf(list);
  const place = await openPlace();
  const show = async () => showAll(list, (await place.store?.list()) ?? [], place, say);
  const remove = async (question: string, form?: string) => {
    if (!confirm(question)) return;
    await place.store?.remove(form);
    tellOthers({ what: 'erased', ...(form && { form }) });
    await show();
    setStatus(say('deleted'));
  };
  for (const line of list.querySelectorAll<HTMLElement>('[data-form]')) {
    const name = line.querySelector('a')?.textContent ?? '';
    line
      .querySelector('button')
      ?.addEventListener('click', () => remove(say('deleteAsk', { NAME: name }), line.dataset['form']));
  }
  list.querySelector('[data-delete-all]')?.addEventListener('click', () => remove(say('deleteAllAsk')));
  list.querySelector('[data-save-all]')?.addEventListener('click', async () => {
    saveAll((await place.store?.list()) ?? [], say('file'));
    setStatus(say('saved'));
  });
  // Going back in the browser shows the page as it was left.
  addEventListener('pageshow', ({ persisted }) => persisted && void show());
  hearOthers(() => void show());
  await show();
}

function showAll(list: HTMLElement, all: readonly Kept[], { kind }: Place, say: Say): void {
  for (const line of list.querySelectorAll<HTMLElement>('[data-form]')) {
    const kept = all.find(({ form }) => form === line.dataset['form']);
    line.hidden = !kept;
    const about = line.querySelector('small');
    if (!kept || !about) continue;
    const dates = { CHANGED: formatDay(new Date(kept.changed)), UNTIL: formatDay(keptUntil(kept.changed)) };
    about.textContent = say(kind === 'device' ? 'until' : 'inTab', dates);
  }
  for (const [selector, hidden] of [
    ['[data-none]', all.length > 0],
    ['[data-for-all]', all.length === 0],
  ] as const) {
    const part = list.querySelector<HTMLElement>(selector);
    if (part) part.hidden = hidden;
  }
}

/** One file with the answers of every form: each form's page takes its own out of it. */
function saveAll(all: readonly Kept[], name: string): void {
  const languages = [document.documentElement.lang as Locale] as const;
  // The organiser's face has a file of its own.
  const forms = all.filter(({ form }) => form !== FACE);
  const text = formatAllData(forms.map(({ form, version, answers }) => ({ form, version, languages, answers })));
  saveFile(new Blob([text], { type: 'application/json' }), `${name}.json`);
}
