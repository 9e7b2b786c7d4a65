// The dividers of the binder in one language: a page with an index tab for each, with the forms whose papers lie behind it.
import type { Form } from '../form/facts.ts';
import { addressOf, imprintOf } from '../form/imprint.ts';
import type { Locale } from '../locales.ts';
import type { CompactPdf } from '../pdf/compact.ts';
import { openLean } from '../pdf/lean.ts';
import { compileTypst, type TypstJob } from '../pdf/typst.ts';
import type { Organisation } from '../programme/organisation.ts';
import type { Platform } from '../programme/platform.ts';
import { localizeTree } from '../text/localize.ts';
import type { Text } from '../text/text.ts';
import { wordsIn } from '../text/words/words.ts';

export interface DividerSetting {
  readonly dividers: Platform['dividers'];
  /** The page that their foot names. */
  readonly guide: string;
  /** What the binder is called, and what its dividers are called together. */
  readonly names: { readonly binder: Text; readonly dividers: Text };
  readonly forms: readonly Form[];
  readonly organisation: Organisation;
  readonly locale: Locale;
}

/** @returns a PDF/UA-1 file. @throws DocumentError if a letter is missing in the fonts */
export const renderDividers = (setting: DividerSetting): CompactPdf =>
  openLean(compileTypst(dividersJob(setting))).save();

function dividersJob({ dividers, guide, names, forms, organisation, locale }: DividerSetting): TypstJob {
  const { changes, sheets } = dividers;
  const languages = [locale] as const;
  const words = localizeTree(wordsIn(), languages);
  const [{ version, date }] = changes as [(typeof changes)[number]];
  const items = sheets.map(({ title, forms: behind }, index) => {
    const number = `${names.binder[locale]} ${index + 1}`;
    const entries = behind.map((id) => {
      const { number: code, title } = forms.find((form) => form.id === id) as Form;
      return { code, title };
    });
    const sheet = {
      ...localizeTree({ title }, languages),
      id: `divider-${index + 1}`,
      number,
      words,
      languages,
      paper: 'a4',
      orientation: 'portrait',
      imprint: imprintOf({ number, words, languages, changes }),
      address: addressOf(languages, guide, organisation.site),
    };
    return { kind: 'divider', sheet, part: localizeTree({ index, entries }, languages), pack: null };
  });
  return {
    template: 'pack.typ',
    name: `dividers, ${locale}`,
    date,
    organisation,
    job: {
      title: names.dividers[locale],
      identity: `dividers ${version} ${locale}`,
      date: date.split('-').map(Number),
      languages,
      items,
    },
  };
}
