// content/requirements.yaml is the list; `covers` of pages, forms and packs says where a requirement is answered.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../toolkit/locales.ts';
import { readGuides } from '../writing/guides.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';

const requirements = parse(readFileSync(new URL('requirements.yaml', CONTENT), 'utf8')) as Record<string, string>;
const ids = Object.keys(requirements);
const guides = readGuides();
const { forms, packs } = readLibrary(CONTENT);

const covering = [
  ...locales.flatMap((locale) =>
    guides[locale].map(({ path, matter }) => ({ path, covers: (matter['covers'] ?? []) as readonly string[] })),
  ),
  ...forms.map(({ id, covers }) => ({ path: `content/forms/${id}.yaml`, covers })),
  ...packs.map(({ id, covers }) => ({ path: `content/packs/${id}.yaml`, covers })),
];

test('every requirement has an id of its kind and a line of words', () => {
  expect(ids.length).toBeGreaterThan(100);
  const wrong = Object.entries(requirements).filter(
    ([id, words]) => !/^(?:[AM]|S\d)-\d{2}$/.test(id) || !/\p{L}/u.test(words),
  );
  expect(wrong).toEqual([]);
});

test('covers names requirements of the list', () => {
  const unknown = covering.flatMap(({ path, covers }) =>
    covers.filter((id) => !ids.includes(id)).map((id) => `${path}: there is no requirement ${id}`),
  );
  expect(unknown).toEqual([]);
});

test('every requirement of the source texts is answered by a page, a form or a pack', () => {
  const covered = new Set(covering.flatMap(({ covers }) => covers));
  const ofTexts = ids.filter((id) => id.startsWith('S'));
  expect(ofTexts.length).toBeGreaterThan(100);
  expect(ofTexts.filter((id) => !covered.has(id)).map((id) => `${id}: ${requirements[id]}`)).toEqual([]);
});
