// What a restore asks of the contents of a course: what parts refer to, questions, texts.
import { attributeOf, childOf, elementsOf, findElements, localName, type XmlElement } from '../xml/xml.ts';
import { activitiesOf, type OpenedActivity, type OpenedCourse, textIn } from './opened-course.test-support.ts';

/** Columns of activities and questions (install.xml). */
const LONGEST_NAME = 255;
/** What may stand in texts; Moodle cleans away much else. */
const TAGS = new Set(
  'p h2 h3 h4 ul ol li dl dt dd table caption thead tbody tr th td blockquote details summary a strong em b i code small q br'.split(
    ' ',
  ),
);

export const twice = (what: string, list: readonly string[]): string[] =>
  list.filter((one, at) => list.indexOf(one) < at).map((one) => `${what} ${one} is there twice`);
export const unlike = (what: string, is: readonly string[], wanted: readonly string[]): string[] =>
  [...is].sort().join() === [...wanted].sort().join()
    ? []
    : [`${what}: ${is.join() || 'none'}, not ${wanted.join() || 'none'}`];
const referred = (inforef: XmlElement, kind: string): string[] =>
  elementsOf(childOf(inforef, `${kind}ref`) ?? inforef)
    .filter((one) => localName(one) === kind)
    .map((one) => textIn(one, 'id'));

/** @returns what is missing, is there twice or leads nowhere */
export const contentFaults = (course: OpenedCourse): string[] => [
  ...referenceFaults(course),
  ...questionFaults(course),
  ...textFaults(course),
];

function referenceFaults(course: OpenedCourse): string[] {
  const rows = findElements(course.xml('files.xml'), 'file');
  const categories = findElements(course.xml('questions.xml'), 'question_category');
  const roles = findElements(course.xml('roles.xml'), 'role').map((one) => attributeOf(one, 'id') ?? '');
  return activitiesOf(course).flatMap(({ folder, context, kind }) => {
    const inforef = course.xml(`${folder}/inforef.xml`);
    const inContext = (list: readonly XmlElement[]) =>
      list.filter((one) => textIn(one, 'contextid') === context).map((one) => attributeOf(one, 'id') ?? '');
    const overridden = findElements(course.xml(`${folder}/roles.xml`), 'override').map((one) => textIn(one, 'roleid'));
    return [
      ...unlike(`${folder}: files`, referred(inforef, 'file'), inContext(rows)),
      ...unlike(`${folder}: categories`, referred(inforef, 'question_category'), inContext(categories)),
      ...unlike(`${folder}: roles`, referred(inforef, 'role'), overridden),
      ...unlike(`${folder}: roles with a say`, overridden, kind === 'folder' ? roles : []),
    ];
  });
}

function questionFaults(course: OpenedCourse): string[] {
  const bank = course.xml('questions.xml');
  const categories = findElements(bank, 'question_category');
  const entries = new Map(
    categories.flatMap((category) =>
      findElements(category, 'question_bank_entry').map(
        (entry) => [attributeOf(entry, 'id') ?? '', textIn(category, 'contextid')] as const,
      ),
    ),
  );
  const path = 'question_version question_versions questions question'.split(' ');
  const shapeless = findElements(bank, 'question_bank_entry').filter(
    (entry) => !path.reduce<XmlElement | undefined>((one, name) => childOf(one, name), entry),
  );
  const orphans = categories.filter((one) => {
    const parent = textIn(one, 'parent');
    return parent !== '0' && !categories.some((other) => attributeOf(other, 'id') === parent);
  });
  const lost = activitiesOf(course).flatMap(({ body, context, folder }) =>
    findElements(body as XmlElement, 'question_reference')
      .filter(
        (one) =>
          textIn(one, 'usingcontextid') !== context || entries.get(textIn(one, 'questionbankentryid')) !== context,
      )
      .map(() => `${folder} asks a question that is not in its bank`),
  );
  return [
    ...twice(
      'question',
      [...findElements(bank, 'question')].map((one) => attributeOf(one, 'id') ?? ''),
    ),
    ...twice(
      'stamp',
      findElements(bank, 'stamp').map((one) => String(one.children[0])),
    ),
    ...shapeless.map(() => 'an entry without a version of a question'),
    ...orphans.map(() => 'a category without its parent'),
    ...lost,
  ];
}

/** Links lead to parts that are there, names are not cut, texts hold nothing that Moodle takes out. */
function textFaults(course: OpenedCourse): string[] {
  const activities = activitiesOf(course);
  const texts = activities.flatMap(({ body, folder }) =>
    ['intro', 'content', 'definition'].flatMap((name) =>
      [body as XmlElement, ...findElements(body as XmlElement, 'entry')].map((one) => ({
        folder,
        html: textIn(one, name),
      })),
    ),
  );
  const questions = findElements(course.xml('questions.xml'), 'question');
  const asked = questions.flatMap((one) =>
    ['questiontext', 'generalfeedback'].map((name) => ({ folder: 'questions.xml', html: textIn(one, name) })),
  );
  const faults = [...texts, ...asked].flatMap(({ folder, html }) => [
    ...[...html.matchAll(/href="([^"]*)"/g)].flatMap(([, address = '']) => linkFault(address, activities, folder)),
    ...[...html.matchAll(/<\/?([a-z0-9]+)/g)]
      .filter(([, tag = '']) => !TAGS.has(tag))
      .map(([tag]) => `${folder}: ${tag}`),
  ]);
  const names = [...activities.map(({ title }) => title), ...questions.map((one) => textIn(one, 'name'))];
  const long = names.filter((name) => name === '' || name.length > LONGEST_NAME);
  return [...faults, ...long.map((name) => `a name of ${name.length} letters`)];
}

function linkFault(address: string, activities: readonly OpenedActivity[], folder: string): string[] {
  if (/^(#|https:\/\/|http:\/\/|mailto:|tel:)/.test(address)) return [];
  const [, kind, id] = /^\$@([A-Z]+)VIEWBYID\*(\d+)@\$(#.*)?$/.exec(address) ?? [];
  const known = activities.some((one) => one.id === id && one.kind === kind?.toLowerCase());
  return known ? [] : [`${folder} leads to ${address}`];
}
