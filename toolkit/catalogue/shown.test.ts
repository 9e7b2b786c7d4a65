// A file is built again when a text changes in a language that it shows, and no other time.
import { expect, test } from 'vitest';
import type { Form } from '../form/facts.ts';
import { kitchenSink, organisation } from '../form/test-forms.test-support.ts';
import { formatLanguages, type Languages, type Locale, languageSets, locales } from '../locales.ts';
import { packJob, printItems } from '../pack/job.ts';
import { neededBy, shownBy } from '../pack/needed.ts';
import { publishedPacks } from '../pack/test-packs.test-support.ts';
import type { Organisation } from '../programme/organisation.ts';
import { mapTexts, type Text } from '../text/text.ts';
import { planPacks } from './pack-plan.ts';
import { planFiles } from './plan.ts';
import { writePrinted } from './shown.ts';

const mapLocales = (text: Text, change: (words: string, locale: Locale) => string): Text =>
  Object.fromEntries(locales.map((locale) => [locale, change(text[locale], locale)])) as Text;

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

/** Every text begins with a mark of its own in each language. */
function mark<Value>(value: Value): Value {
  let count = 0;
  return mapTexts(value, (text) => {
    count += 1;
    return mapLocales(text, (words, locale) => `‹${count}${locale}›${words}`);
  }) as Value;
}

const marksIn = (json: string): ReadonlySet<string> => new Set(json.match(/‹\d+[a-z]+›/g));

const marked = mark(publishedPacks());
const markedOrganisation: Organisation = mark({
  ...organisation,
  organiser: { name: { fi: 'A', en: 'B', bg: 'C' } },
});

/** The marks that a pack prints and that its key knows. */
function marksOf(id: string, languages: Languages) {
  const pack = marked.packs.find((one) => one.id === id)!;
  const library = neededBy(pack, marked);
  const setting = { pack, library, languages, organisation: markedOrganisation };
  const printed = marksIn(writePrinted(packJob(setting, printItems(setting)).job));
  const inLanguages = languages.map((locale) =>
    [...shownBy(pack, library), markedOrganisation].map((thing) => writePrinted(thing, (text) => text[locale])),
  );
  return { printed, known: marksIn(inLanguages.flat().join(' ')), library };
}

const ids = marked.packs.map(({ id }) => id);

test.each(ids)('the key of %s knows every text that is printed, and of other languages no more than terms', (id) => {
  for (const languages of languageSets) {
    const { printed, known, library } = marksOf(id, languages);
    expect(printed.size).toBeGreaterThan(50);
    expect([...printed].filter((one) => !known.has(one))).toEqual([]);
    const terms = marksIn(JSON.stringify(library.glossary.map(({ term }) => term)));
    const foreign = [...known].filter((one) => !languages.some((locale) => one.endsWith(`${locale}›`)));
    expect(foreign.filter((one) => !terms.has(one))).toEqual([]);
  }
});

test('a pack that merely names a form is built again for its name, and not for what it asks', () => {
  const library = publishedPacks();
  const keysWith = (change: (form: Form) => Form) => {
    const forms = library.forms.map((form) => (form.id === 'mentoring-agreement' ? change(form) : form));
    return planPacks({ ...library, forms }, organisation, '').map(({ key }) => key);
  };
  const before = keysWith((form) => form);
  const changedIn = (key: 'goal' | 'title') => {
    const after = keysWith((form) => ({ ...form, [key]: { ...form[key], en: 'Other' } }));
    const plan = planPacks(library, organisation, '');
    const others = plan.filter((_, at) => before[at] !== after[at]);
    for (const { languages } of others) expect(languages).toContain('en');
    return new Set(others.map(({ pack }) => pack.id));
  };
  const printing = library.packs.filter(({ items }) =>
    items.some((item) => 'form' in item && item.form === 'mentoring-agreement'),
  );
  const bound = library.packs.filter(({ includes }) => printing.some(({ id }) => includes.includes(id)));
  expect(changedIn('goal')).toEqual(new Set([...printing, ...bound].map(({ id }) => id)));
  expect(changedIn('title').size).toBeGreaterThan(changedIn('goal').size);
});
