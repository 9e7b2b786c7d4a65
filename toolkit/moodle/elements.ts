// How a backup writes its values: each in an element of its own, a missing one as a word of Moodle's.
import { element, type XmlElement, type XmlNode } from '../xml/xml.ts';

/** "No value" (backup_nested_element of Moodle). */
const NONE = '$@NULL@$';

export type Values = Readonly<Record<string, string | number | null>>;

/** `<name>value</name>` for each. */
export const fields = (values: Values): XmlElement[] =>
  Object.entries(values).map(([name, value]) => element(name, {}, [value === null ? NONE : String(value)]));

/** `<entries><entry id="1">…</entry></entries>`; each row has its number as an attribute. */
export const numbered = (
  list: string,
  item: string,
  rows: readonly { readonly id: number; readonly parts: readonly XmlNode[] }[],
): XmlElement =>
  element(
    list,
    {},
    rows.map(({ id, parts }) => element(item, { id }, parts)),
  );

/** `<fileref><file><id>1</id></file></fileref>` */
export const references = (kind: string, ids: readonly number[]): XmlElement =>
  element(
    `${kind}ref`,
    {},
    ids.map((id) => element(kind, {}, fields({ id }))),
  );
