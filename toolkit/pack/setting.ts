// A pack in one or two languages, and what every sheet of it has in its head and foot.

import { addressOf, imprintOf } from '../form/imprint.ts';
import type { Languages } from '../locales.ts';
import type { Copies } from '../manifest.ts';
import type { Organisation } from '../programme/organisation.ts';
import { localizeTree } from '../text/localize.ts';
import type { Text } from '../text/text.ts';
import { wordsIn } from '../text/words/words.ts';
import type { Pack } from './definition.ts';
import type { PackLibrary } from './load.ts';
import type { SheetDefinition } from './sheet-definition.ts';

/** An item as its template prints it. */
export interface PrintItem {
  /** The id of a form or sheet, or the pack's own `first`, `agenda`, `divider`. */
  readonly source: string;
  readonly title: Text;
  readonly copies: Copies;
  /** On A3. */
  readonly poster: boolean;
  readonly typst: Readonly<Record<string, unknown>>;
}

/** A pack in one or two languages, with everything it is made of. */
export interface PackSetting {
  readonly pack: Pack;
  readonly library: PackLibrary;
  readonly languages: Languages;
  readonly organisation: Organisation;
}

/** What stands in the head and foot of a sheet that is no form. */
export function paperOf(
  { languages, pack, organisation }: PackSetting,
  sheet: {
    readonly id: string;
    readonly number: string;
    readonly title: Text;
    readonly changes: SheetDefinition['changes'];
  },
  paper: 'a4' | 'a3' = 'a4',
) {
  const words = localizeTree(wordsIn(), languages);
  const { id, number, title, changes } = sheet;
  const localized = { ...localizeTree({ title }, languages), id, number, languages, words };
  return {
    ...localized,
    paper,
    orientation: paper === 'a3' ? 'landscape' : 'portrait',
    kicker: words.pack.kicker,
    imprint: imprintOf({ ...localized, changes }),
    address: addressOf(languages, `toolkit/packs/${pack.id}`, organisation.site),
  };
}
