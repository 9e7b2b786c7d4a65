// What a file's key does not know is in none of its bytes: texts of languages that it does not show.
import { beforeAll, expect, test } from 'vitest';
import { kitchenSink, organisation } from '../form/test-forms.test-support.ts';
import { formatLanguages, type Languages, languageSets, locales } from '../locales.ts';
import { publishedPacks } from '../pack/test-packs.test-support.ts';
import { lendFontFiles } from '../pdf/field-font.ts';
import { makeFontFiles } from '../pdf/field-font-file.ts';
import type { Organisation } from '../programme/organisation.ts';
import { mapTexts, type Text } from '../text/text.ts';
import { sha256 } from './cache.ts';
import { buildDocument } from './document.ts';
import type { BuiltFile } from './jobs.ts';
import { buildPack } from './pack-document.ts';

beforeAll(async () => lendFontFiles(await makeFontFiles()));

/** The same with every text changed in the languages that are not shown. */
function changeOthers<Value>(value: Value, shown: Languages): Value {
  const change = (text: Text) =>
    Object.fromEntries(locales.map((one) => [one, shown.includes(one as never) ? text[one] : `Q ${text[one]}`]));
  return mapTexts(value, change) as Value;
}

async function hashesOf(files: AsyncIterable<BuiltFile>): Promise<string[]> {
  const hashes: string[] = [];
  for await (const { format, bytes } of files) hashes.push(`${format} ${sha256(bytes)}`);
  return hashes;
}

const known: Organisation = { ...organisation, organiser: { name: { fi: 'Yhdistys', en: 'Union', bg: 'Съюз' } } };
const FORMATS = ['pdf', 'print.pdf', 'docx'] as const;

test.each(languageSets.map((set) => [formatLanguages(set), set] as const))('a form in %s', async (_, languages) => {
  const build = (change: typeof changeOthers) =>
    hashesOf(
      buildDocument({
        form: change(kitchenSink(), languages),
        organisation: change(known, languages),
        languages,
        formats: FORMATS,
      }),
    );
  const before = await build((value) => value);
  expect(before).toHaveLength(FORMATS.length);
  expect(await build(changeOthers)).toEqual(before);
});

test('a pack with posters and a glossary, whose terms stand in every language', async () => {
  const library = publishedPacks();
  const languages = ['fi'] as const;
  const changed = changeOthers(library, languages);
  const glossary = changed.glossary.map((term, at) => ({ ...term, term: library.glossary[at]!.term }));
  const build = (of: typeof library, organisation: Organisation) =>
    hashesOf(
      buildPack({
        pack: of.packs.find(({ id }) => id === 'pp1')!,
        library: of,
        languages,
        organisation,
        formats: ['pdf', 'a4.pdf'],
      }),
    );
  const before = await build(library, known);
  expect(before.some((file) => file.startsWith('a4.pdf'))).toBe(true);
  expect(await build({ ...changed, glossary }, changeOthers(known, languages))).toEqual(before);
});
