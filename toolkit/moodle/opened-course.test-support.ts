// A course backup opened for tests: its files, and its activities as the index lists them.
import { unzipSync } from 'fflate';
import { parseXml } from '../docx/opened.ts';
import { attributeOf, childOf, elementsOf, findElements, type XmlElement } from '../xml/xml.ts';

export interface OpenedCourse {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly xml: (path: string) => XmlElement;
}

export function openCourse(bytes: Uint8Array): OpenedCourse {
  const files = unzipSync(bytes);
  return { files, xml: (path) => parseXml(files[path] ?? new Uint8Array(), path) };
}

export const textIn = (element: XmlElement | undefined, name: string): string =>
  (childOf(element, name)?.children ?? []).filter((child) => typeof child === 'string').join('');

/** What the index lists; its settings name parts in elements of the same names. */
export const listed = (xml: OpenedCourse['xml'], list: 'activities' | 'sections'): XmlElement[] =>
  findElements(xml('moodle_backup.xml'), list).flatMap(elementsOf);

export interface OpenedActivity {
  readonly id: string;
  readonly kind: string;
  readonly section: string;
  readonly title: string;
  readonly folder: string;
  readonly context: string;
  /** `page.xml`, below the root. */
  readonly body: XmlElement | undefined;
}

export function activitiesOf({ xml }: OpenedCourse): OpenedActivity[] {
  return listed(xml, 'activities').map((one) => {
    const [kind, folder] = [textIn(one, 'modulename'), textIn(one, 'directory')];
    const root = xml(`${folder}/${kind}.xml`);
    return {
      id: textIn(one, 'moduleid'),
      kind,
      folder,
      section: textIn(one, 'sectionid'),
      title: textIn(one, 'title'),
      context: attributeOf(root, 'contextid') ?? '',
      body: childOf(root, kind),
    };
  });
}
