import { expect, test } from 'vitest';
import type { Guide } from './guides.ts';
import { findStale, hashSource, withSourceHash } from './translation-status.ts';

const SOURCE = '---\ntitle: Sopimus\nupdated: 2026-11-22\n---\n\nLue tämä.\n';
const TRANSLATION = '---\ntitle: Agreement\nupdated: 2026-11-22\ncovers: []\n---\n\nRead this.\n';

const guide = (locale: Guide['locale'], text: string, sourceHash?: string): Guide => ({
  locale,
  slug: 'planning/agreement',
  path: `${locale}.mdx`,
  text,
  matter: { sourceHash },
  body: '',
});

test('the date and the line ends of a source do not count, its words do', () => {
  expect(hashSource(SOURCE)).toMatch(/^[0-9a-f]{8}$/);
  expect(hashSource(SOURCE.replace('2026-11-22', '2027-01-01').replaceAll('\n', '\r\n'))).toBe(hashSource(SOURCE));
  expect(hashSource(SOURCE.replace('\n---\n\n', '\nkeywords:\n  [sopimuspohja, allekirjoitus]\n---\n\n'))).toBe(
    hashSource(SOURCE),
  );
  expect(hashSource(SOURCE.replace('Lue', 'Avaa'))).not.toBe(hashSource(SOURCE));
});

test('a translation is stale when it names another text or none', () => {
  const hash = hashSource(SOURCE);
  const stale = findStale({ fi: [guide('fi', SOURCE)], en: [guide('en', '', '00000000')], bg: [guide('bg', '')] });
  expect(stale.map(({ locale, isNew }) => [locale, isNew])).toEqual([
    ['en', false],
    ['bg', true],
  ]);
  expect(findStale({ fi: [guide('fi', SOURCE)], en: [guide('en', '', hash)], bg: [] })).toEqual([]);
});

test('a hash is written once, in quotes, and changes nothing else', () => {
  const once = withSourceHash(TRANSLATION, '12345678');
  expect(once).toBe(TRANSLATION.replace('covers', "sourceHash: '12345678'\ncovers"));
  expect(withSourceHash(once, '0e345678')).toBe(once.replace('12345678', '0e345678'));
});
