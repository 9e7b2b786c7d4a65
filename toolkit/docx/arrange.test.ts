import { expect, test } from 'vitest';
import { localize } from '../form/localize.ts';
import { changed } from '../form/test-forms.test-support.ts';
import { attributeOf, childOf, elementsOf, findElements, localName, type XmlElement } from '../xml/xml.ts';
import { visibleText } from './control-content.ts';
import { openDocument } from './documents.test-support.ts';

/** The blocks below the first heading of a form whose only part, "Tables", has these fields of the kitchen sink, in this order. */
async function blocksOf(...ids: string[]): Promise<XmlElement[]> {
  const form = changed((all) => {
    const fields = all.sections.flatMap((section) => section.fields);
    const part = all.sections.splice(0).find(({ id }) => id === 'tables');
    if (part) all.sections.push({ ...part, fields: ids.flatMap((id) => fields.filter((field) => field.id === id)) });
  });
  const { body } = await openDocument(localize(form, ['en']));
  const blocks = elementsOf(body).filter((block) => localName(block) !== 'sectPr');
  const heading = blocks.findIndex((block) => styleOf(block) === 'Heading2');
  return blocks.slice(heading + 1);
}

const styleOf = (block: XmlElement) => attributeOf(childOf(childOf(block, 'pPr'), 'pStyle'));
const outline = (blocks: readonly XmlElement[]) => blocks.map((block) => styleOf(block) ?? 'table');
const rowsOf = (block: XmlElement | undefined) => (block ? findElements(block, 'tr').map(visibleText) : []);

test('questions that follow each other share a table', async () => {
  const blocks = await blocksOf('short_text', 'day', 'list');
  expect(outline(blocks)).toEqual(['table']);
  expect(rowsOf(blocks[0])).toEqual([
    'Item\nAnswer',
    'Short\nWrite here',
    'Date\u00a0* (dd/mm/yyyy)\nThe next time\nPick a date',
    'List\u00a0*\nChoose',
  ]);
});

test('a question alone stands above its box', async () => {
  expect(outline(await blocksOf('short_text'))).toEqual(['FieldLabel', 'BoxedAnswer']);
});

test('people who sign share a table', async () => {
  const blocks = await blocksOf('sig_one', 'sig_two');
  expect(outline(blocks)).toEqual(['table']);
  expect(rowsOf(blocks[0])).toHaveLength(3);
});

test('a line of text keeps two tables apart, because Word would make one of them', async () => {
  expect(outline(await blocksOf('short_text', 'day', 'labelled', 'starts_at', 'list', 'sig_one'))).toEqual([
    'table',
    'FieldLabel',
    'table',
    'FieldLabel',
    'table',
    'FieldLabel',
    'table',
  ]);
});

test('a table that is called like its part has no second name', async () => {
  expect(outline(await blocksOf('labelled'))).toEqual(['table']);
});

test('a long answer, a single box and a note interrupt a table', async () => {
  expect(outline(await blocksOf('short_text', 'day', 'long_story', 'agreed', 'loud'))).toEqual([
    'table',
    'FieldLabel',
    'Hint',
    'BoxedAnswer',
    'Tick',
    'Attention',
  ]);
});

test('options stand in columns as many as fit, "other" on a line of its own', async () => {
  const blocks = await blocksOf('tags');
  expect(blocks.map(visibleText)).toEqual([
    'Topics\u00a0*',
    'Choose all that fit.',
    '☐\tthe first possibility\t☐\tthe second\t☐\tthe third',
    '☐\tother: Write here',
  ]);
});

test('a scale says in one line that one box is ticked and what its ends mean', async () => {
  const [, row] = rowsOf((await blocksOf('feeling', 'short_text'))[0]);
  expect(row).toBe('How it felt\u00a0*\n☐\t1\t☐\t2\t☐\t3\t☐\t4\t☐\t5\nChoose one: 1 = bad · 5 = good');
});
