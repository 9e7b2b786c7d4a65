// What several forms ask for in the same words, so that it needs to be written only once.
import { forms } from 'virtual:mentoring-toolkit';
import { describeForm, localize, type WebField } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';

type Ids = ReadonlyMap<string, readonly string[]>;

/** A line of text, and the name that is written out below a signature: what it asks for and its input. */
function asked({ kind, label, byHand, controls }: WebField): (readonly [words: string, id: string])[] {
  const [first] = controls;
  const isLine = first?.kind === 'text' && (kind === 'one' || byHand === 'sign');
  return isLine ? [[label, first.id]] : [];
}

function gather(locale: Locale): Ids {
  const byWords = new Map<string, { ids: Set<string>; forms: number }>();
  for (const form of forms) {
    const lines = describeForm(localize(form, [locale])).flatMap(({ fields }) => fields.flatMap(asked));
    const here = new Set<string>();
    for (const [words, id] of lines) {
      const found = byWords.get(words) ?? { ids: new Set(), forms: 0 };
      byWords.set(words, { ids: found.ids.add(id), forms: found.forms + (here.has(words) ? 0 : 1) });
      here.add(words);
    }
  }
  const shared = [...byWords.values()].filter((found) => found.forms > 1).map(({ ids }) => [...ids]);
  return new Map(shared.flatMap((ids) => ids.map((id) => [id, ids] as const)));
}

const gathered = new Map<Locale, Ids>();

/** @returns for an input of any form, the inputs that ask for the same in two or more forms, itself among them */
export function sameInputs(locale: Locale, id: string): readonly string[] {
  const ids = gathered.get(locale) ?? gather(locale);
  gathered.set(locale, ids);
  return ids.get(id) ?? [];
}
