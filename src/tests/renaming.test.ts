// A place that is renamed in content/programme/process.yaml has its new name in every form, pack, sheet, picture, course
// and in the glossary.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readDrawings } from '../build/drawings.ts';
import { readCourses } from '../writing/courses.ts';
import { readLibrary } from '../writing/sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'renamed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Old names, as far as no form of them changes it, and what they become. */
const RENAMED = [
  ['seurannan työkalupalk', 'seurannan laatik'],
  ['monitoring toolbox', 'monitoring crate'],
  ['папка за мониторинг', 'кутия за мониторинг'],
  ['папката за мониторинг', 'кутията за мониторинг'],
] as const;

/** The content with these names changed in the one place where they are defined. */
function renamed(): URL {
  cpSync('content', folder, { recursive: true });
  const file = join(folder, 'programme/process.yaml');
  const text = RENAMED.reduce((changed, [old, now]) => changed.replaceAll(old, now), readFileSync(file, 'utf8'));
  writeFileSync(file, text);
  return pathToFileURL(`${folder}/`);
}

/** Everything that is said, in all languages; words for search stay out. */
const textsOf = (tree: unknown): string[] => {
  if (typeof tree === 'string') return [tree];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, part]) => (['also', 'keywords'].includes(key) ? [] : textsOf(part)));
};

test('a renamed place has its new name everywhere', () => {
  const content = renamed();
  const { programme, forms, packs, sheets, glossary } = readLibrary(content);
  const rooms = {
    forms,
    packs,
    sheets,
    glossary,
    drawings: readDrawings(content, programme.names),
    courses: readCourses(content, programme.names),
  };
  for (const [name, room] of Object.entries(rooms)) {
    const texts = textsOf(room).map((text) => text.toLocaleLowerCase());
    for (const [old] of RENAMED)
      expect(
        texts.filter((text) => text.includes(old)),
        name,
      ).toEqual([]);
    expect(
      texts.some((text) => text.includes('monitoring crate')),
      name,
    ).toBe(true);
  }
});
