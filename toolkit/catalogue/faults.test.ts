// What stops a build is told at once, for all documents, in the words of somebody who writes definitions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type ManyFaults, messageForWriter } from '../errors.ts';
import { expectForms, kitchenSinkText, surroundings } from '../form/test-forms.test-support.ts';
import { buildCatalogue } from './build.ts';

const folder = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Two forms, each with faults that only the layout shows. */
function faultyForms() {
  const text = kitchenSinkText();
  const first = text
    .replace('{ fi: Lyhyt, en: Short, bg: Кратко }', '{ fi: Lyhyt 試, en: Short, bg: Кратко }')
    .replace(/(id: done[\s\S]*?label: \{ fi: )[^,]+/, '$1Epäjärjestelmällisyys');
  const second = text
    .replace('id: kitchen-sink', 'id: other-sink')
    .replace('number: F99', 'number: F98')
    .replace(/pageLimit: \{ one: \d+/, 'pageLimit: { one: 1');
  const sources = [
    { name: 'forms/kitchen-sink.yaml', text: first },
    { name: 'forms/other-sink.yaml', text: second },
  ];
  return { lines: first.split('\n'), forms: expectForms(sources, surroundings) };
}

test('faults of the layout are told for all forms, each once, with file, line and remedy', async () => {
  const { forms, lines } = faultyForms();
  const { programme } = surroundings;
  const selection = { languages: ['fi', 'fi-bg'], formats: ['print.pdf'] } as const;
  const failed = await buildCatalogue({
    forms,
    programme,
    out: join(folder, 'out'),
    cache: join(folder, 'cache'),
    selection,
  }).then(
    () => undefined,
    (error: unknown) => error as ManyFaults,
  );
  const faults = failed?.faults ?? [];
  const find = (words: RegExp) => faults.find(({ what }) => words.test(what));
  const letter = find(/do not have "試" \(U\+8A66\), in "Lyhyt 試"/);
  const line = lines.findIndex((text) => text.includes('試')) + 1;
  expect(letter?.where).toMatch(
    new RegExp(`^forms/kitchen-sink\\.yaml:${line} › sections\\[0\\]\\.fields\\[1\\]\\.label\\.fi`),
  );
  const narrow = find(/"Epäjärjestelmällisyys" needs [\d.]+ mm, the column done of everything has/);
  expect(narrow?.where).toMatch(/^forms\/kitchen-sink\.yaml:\d+ › sections\[2\]\.fields\[0\]/);
  expect(find(/takes \d pages; its limit is 1/)?.where).toMatch(/^forms\/other-sink\.yaml/);
  expect(new Set(faults.map(({ what }) => what)).size).toBe(faults.length);
  expect(new Set([letter, narrow].map((fault) => fault?.remedy)).size).toBe(2);
  expect(messageForWriter(failed)).not.toMatch(/SourceDiagnostic|See above|at .*\.ts:/);
}, 60_000);
