// What guides cite and which letters they offer: the same in every language; a source that no page cites is not kept.
import { expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { readSources } from '../build/reference.ts';
import { type Guide, readGuides } from '../writing/guides.ts';
import { CONTENT, readProgramme } from '../writing/sources.ts';

const pages = readGuides();
const sources = readSources(CONTENT, readProgramme(CONTENT).names);

/** The ids in `<Sources ids={['…']} />` and the like, in order. */
const idsIn = (body: string, component: string): string[] =>
  [...body.matchAll(new RegExp(`<${component} \\w+=\\{\\[([^\\]]*)\\]`, 'g'))].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, id = '']) => id),
  );

const cited = pages.fi.flatMap(({ body }) => idsIn(body, 'Sources'));

test.each(['Sources', 'Letters'])('%s are the same on a page in every language', (component) => {
  const facts = (guides: readonly Guide[]) => guides.map(({ slug, body }) => [slug, idsIn(body, component)]);
  for (const locale of locales) expect(facts(pages[locale])).toEqual(facts(pages.fi));
});

test('every source is cited, and every cited one is there', () => {
  expect([...new Set(cited)].sort()).toEqual(sources.map(({ id }) => id).sort());
});
