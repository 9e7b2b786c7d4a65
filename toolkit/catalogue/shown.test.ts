// A file of a form is built again when a text changes in a language that it shows, and no other time.
import { expect, test } from 'vitest';
import type { Form } from '../form/facts.ts';
import { kitchenSink, organisation } from '../form/test-forms.test-support.ts';
import { formatLanguages, type Locale, languageSets, locales } from '../locales.ts';
import type { Organisation } from '../programme/organisation.ts';
import { mapTexts } from '../text/text.ts';
import { planFiles } from './plan.ts';

const setsWith = (locale: Locale): string[] =>
  languageSets.filter((set) => set.includes(locale as never)).map(formatLanguages);

const CODES = new Proxy({}, { get: () => 'code' }) as Parameters<typeof planFiles>[2];

/** The language sets of which files are built again. */
function rebuilt(one: Form, two: Form, by: Organisation = organisation): string[] {
  const [before, after] = [one, two].map((form) => planFiles([form], by, CODES));
  const others = before!.filter(({ key }, at) => key !== after![at]!.key);
  return [...new Set(others.map(({ languages }) => formatLanguages(languages)))];
}

/** A copy of a form for each of its texts that is printed, changed in one language. */
function* changedTexts(form: Form, locale: Locale): Generator<readonly [path: string, changed: Form]> {
  const paths: string[] = [];
  mapTexts(form, (_, path) => paths.push(path.join('.')));
  for (const wanted of paths.filter((path) => !/^(tips|next|keywords)\b/.test(path))) {
    const changed = mapTexts(form, (text, path) =>
      path.join('.') === wanted ? { ...text, [locale]: `${text[locale]} more` } : text,
    );
    yield [wanted, changed as Form];
  }
}

test.each(locales)('a text of a form, changed in %s, builds the files with that language', (locale) => {
  const form = kitchenSink();
  const changes = [...changedTexts(form, locale)];
  expect(changes.length).toBeGreaterThan(50);
  for (const [path, changed] of changes) expect(rebuilt(form, changed), path).toEqual(setsWith(locale));
});

test('where an organisation knows answers, the options of all languages are part of every file', () => {
  const form = kitchenSink();
  const [[, changed]] = [...changedTexts(form, 'en')] as [[string, Form]];
  const knowing = { ...organisation, answers: { responsible: 'Somebody' } };
  expect(rebuilt(form, changed, knowing)).toEqual(languageSets.map(formatLanguages));
});

test('a changed name of an organiser builds the files with that language', () => {
  const named = (en: string): Organisation => ({ ...organisation, organiser: { name: { fi: 'A', en, bg: 'C' } } });
  const keys = (by: Organisation) => planFiles([kitchenSink()], by, CODES).map(({ key }) => key);
  const [before, after] = [keys(named('B')), keys(named('D'))];
  const plan = planFiles([kitchenSink()], organisation, CODES);
  const others = plan.filter((_, at) => before[at] !== after[at]).map(({ languages }) => formatLanguages(languages));
  expect([...new Set(others)]).toEqual(setsWith('en'));
});
