// Names of the programme within texts of definitions: `<management-toolbox>` is the name of that place, role, phase,
// level or group; `<into management-toolbox>` a form of it that its definition gives; a capital first letter,
// `<Into management-toolbox>`, begins the text with one. No other machinery of inflection: a writer mends the rest.
import { DefinitionError, type ToolkitError } from '../errors.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { suggest } from '../source/nearest.ts';
import type { Definition } from '../source/read.ts';
import { keepTogether } from '../text/no-break.ts';
import { mapTexts, type Text } from '../text/text.ts';
import type { Organisation } from './organisation.ts';
import type { Process } from './process.ts';

/** Name → its texts, `into management-toolbox` included. */
export type Names = ReadonlyMap<string, Text>;

const MARK = /<([A-Za-z][A-Za-z0-9 -]*)>/g;

/** Every name that texts can use. A place without a form of its own for `the` has its name for it. */
export function namesOf(process: Process, { programme }: Organisation): Names {
  const { roles, phases, levels, groups, tracks, places, sections } = process;
  const plain = [...tracks, ...groups, ...levels, ...phases, ...roles, ...places, ...sections];
  const names = new Map<string, Text>(plain.map(({ id, name }) => [id, name]));
  for (const { id, name, the = name, into, in: within, folder } of places) {
    const forms = { the, into, in: within, folder };
    for (const [form, text] of Object.entries(forms)) if (text) names.set(`${form} ${id}`, text);
  }
  return names.set('programme', programme);
}

/**
 * The definition with every name in its texts put in, and with no-break spaces where a line may not end.
 * @param faults gets a fault for each name that is not there
 */
export function putNames<Value>({ value, where }: Definition<Value>, names: Names, faults: ToolkitError[]): Value {
  const unknown = (name: string, locale: Locale, path: readonly PropertyKey[]) =>
    faults.push(
      new DefinitionError(`There is no name <${name}>.`, where([...path, locale]), suggest(name, [...names.keys()])),
    );
  return mapTexts(value, (text, path) => fillText(text, names, (name, locale) => unknown(name, locale, path))) as Value;
}

/** As {@link putNames}, one text. @param onUnknown called for each name that is not there; its mark stays in the text */
function fillText(text: Text, names: Names, onUnknown: (name: string, locale: Locale) => void): Text {
  const filled = Object.entries(text).map(([key, words]) => {
    const locale = key as Locale;
    const filled = words.replace(MARK, (mark, name: string) => {
      const small = name.charAt(0).toLowerCase() + name.slice(1);
      const found = names.get(small)?.[locale];
      if (found === undefined) onUnknown(small, locale);
      return found === undefined ? mark : small === name ? found : capitalize(found, locale);
    });
    return [locale, keepTogether(filled, locale)] as const;
  });
  return Object.fromEntries(filled) as Text;
}

const capitalize = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(LOCALES[locale].tag) + text.slice(1);
