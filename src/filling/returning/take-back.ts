// A file that came back: it goes into the form of the page, or to the page of its own form.
import { type AskedForm, FILE_LIMITS, type FilledForm } from '../../../toolkit/browser.ts';
import type { Locale } from '../../../toolkit/locales.ts';
import { canKeepInTab } from '../store.ts';
import type { Panel } from '../taking/panel.ts';
import type { Ways } from '../taking/ways.ts';
import { faultOf } from '../taking/work.ts';
import { bringIn, showNotes } from './bring.ts';
import { keepBrought } from './brought.ts';

export async function takeBack(file: File, panel: Panel, ways: Ways): Promise<void> {
  showNotes(panel, []);
  offerPage(panel, undefined);
  panel.tell('reading');
  try {
    if (file.size > FILE_LIMITS.file) return panel.tell('too-large');
    const [bytes, forms] = [new Uint8Array(await file.arrayBuffer()), await ways.forms()];
    const wanted = panel.form.dataset['form'] ?? '';
    const { filled, fault = 'failed' } = await ways.work({ what: 'read', bytes, forms, wanted, files: ways.files });
    if (!filled) panel.tell(fault);
    else if (filled.form === wanted) await bringIn(filled, panel);
    else offerOther(filled, forms, panel, ways);
  } catch (error) {
    // A browser lets go of a chosen file that was moved or changed since.
    panel.tell(error instanceof DOMException ? 'unreadable' : faultOf(error));
  }
}

function offerOther(filled: FilledForm, forms: readonly AskedForm[], panel: Panel, { pageOf }: Ways): void {
  const title =
    forms.find(({ id }) => id === filled.form)?.title[document.documentElement.lang as Locale] ?? filled.form;
  const mayWait = canKeepInTab();
  panel.tell(mayWait ? 'otherForm' : 'otherFormAgain', { NAME: title });
  offerPage(panel, { href: pageOf(filled.form), text: panel.words('openOther', { NAME: title }) }, () => {
    if (mayWait) keepBrought(filled);
  });
}

/** Shows the link to another page, or takes it away. */
function offerPage({ element }: Panel, link: { href: string; text: string } | undefined, follow = () => {}): void {
  const place = element.querySelector<HTMLElement>('[data-other]');
  if (!place) return;
  place.hidden = !link;
  if (!link) return;
  const anchor = Object.assign(document.createElement('a'), {
    href: link.href,
    textContent: link.text,
    className: 'btn',
  });
  anchor.addEventListener('click', follow);
  place.replaceChildren(anchor);
}
