// A file of a pack is built again when something changes that it shows, and no other time.
import { expect, test } from 'vitest';
import type { Form } from '../form/facts.ts';
import { organisation } from '../form/test-forms.test-support.ts';
import { type Languages, languageSets, locales } from '../locales.ts';
import type { Pack } from '../pack/definition.ts';
import { postersOf } from '../pack/items.ts';
import { packJob, printItems } from '../pack/job.ts';
import { idOf, neededBy, printedBy, shownBy } from '../pack/needed.ts';
import type { PrintItem } from '../pack/setting.ts';
import { publishedPacks } from '../pack/test-packs.test-support.ts';
import type { Organisation } from '../programme/organisation.ts';
import { mapTexts, type Text } from '../text/text.ts';
import { type PlannedPack, planPacks } from './pack-plan.ts';
import { writePrinted } from './shown.ts';

const CODES = new Proxy({}, { get: () => 'code' }) as Parameters<typeof planPacks>[2];

/** Every text begins with a mark of its own in each language. */
function mark<Value>(value: Value): Value {
  let count = 0;
  return mapTexts(value, (text) => {
    count += 1;
    return Object.fromEntries(locales.map((locale) => [locale, `‹${count}${locale}›${text[locale]}`])) as Text;
  }) as Value;
}

const marksIn = (json: string): ReadonlySet<string> => new Set(json.match(/‹\d+[a-z]+›/g));

const library = publishedPacks();
const marked = mark(library);
const markedOrganisation: Organisation = mark({
  ...organisation,
  organiser: { name: { fi: 'A', en: 'B', bg: 'C' } },
});

/** The files of a pack: which of its items each prints, and which forms its key knows whole. */
const FILES: Record<string, { prints: (item: PrintItem) => boolean; knows: (pack: Pack) => ReadonlySet<string> }> = {
  pack: { prints: () => true, knows: (pack) => printedBy(pack, neededBy(pack, marked)) },
  'posters on A4': {
    prints: ({ poster }) => poster,
    knows: (pack) => new Set(postersOf(pack, marked).map(({ item }) => idOf(item))),
  },
  'pictures of own sheets': {
    prints: ({ source }) => !marked.forms.some(({ id }) => id === source),
    knows: () => new Set(),
  },
};

/** The marks that a file of a pack prints and that its key knows. */
function marksOf(pack: Pack, languages: Languages, { prints, knows }: (typeof FILES)[string]) {
  const library = neededBy(pack, marked);
  const setting = { pack, library, languages, organisation: markedOrganisation };
  const printed = marksIn(writePrinted(packJob(setting, printItems(setting).filter(prints)).job));
  const shown = [...shownBy(pack, library, knows(pack)), markedOrganisation];
  const known = languages.flatMap((locale) => shown.map((thing) => writePrinted(thing, (text) => text[locale])));
  return { printed, known: marksIn(known.join(' ')), library };
}

const files = Object.keys(FILES).flatMap((file) => marked.packs.map((pack) => [file, pack.id, pack] as const));

test.each(files)('the key of %s, %s, knows every text printed, and in other languages terms alone', (file, _, pack) => {
  for (const languages of languageSets) {
    const { printed, known, library } = marksOf(pack, languages, FILES[file]!);
    expect([...printed].filter((one) => !known.has(one))).toEqual([]);
    const terms = marksIn(JSON.stringify(library.glossary.map(({ term }) => term)));
    const foreign = [...known].filter((one) => !languages.some((locale) => one.endsWith(`${locale}›`)));
    expect(foreign.filter((one) => !terms.has(one))).toEqual([]);
    if (file === 'pack') expect(printed.size).toBeGreaterThan(50);
  }
});

/** The packs of which a file is built again when the agreement changes, by format, and in which language sets. */
function rebuiltPacks(change: (form: Form) => Form) {
  const forms = library.forms.map((form) => (form.id === 'mentoring-agreement' ? change(form) : form));
  const [before, after] = [library, { ...library, forms }].map((one) => planPacks(one, organisation, CODES));
  const keys = ({ documents, pictures }: PlannedPack) => [...documents, { format: 'webp', key: pictures }];
  return before!.flatMap((planned, at) => {
    const others = keys(planned).filter(({ key }, index) => key !== keys(after![at]!)[index]!.key);
    return others.map(({ format }) => ({ format, id: planned.pack.id, languages: planned.languages }));
  });
}

const inEnglish = {
  goal: rebuiltPacks((form) => ({ ...form, goal: { ...form.goal, en: 'Other' } })),
  title: rebuiltPacks((form) => ({ ...form, title: { ...form.title, en: 'Other' } })),
};

test('a pack that merely names a form is built again for its name, and not for what it asks', () => {
  const { packs } = library;
  const printing = packs.filter(({ items }) => items.some((item) => idOf(item) === 'mentoring-agreement'));
  const bound = packs.filter(({ includes }) => printing.some(({ id }) => includes.includes(id)));
  const changed = inEnglish.goal.filter(({ format }) => format === 'pdf');
  expect(new Set(changed.map(({ id }) => id))).toEqual(new Set([...printing, ...bound].map(({ id }) => id)));
  expect(inEnglish.title.length).toBeGreaterThan(changed.length);
  for (const { languages } of [...changed, ...inEnglish.title]) expect(languages).toContain('en');
});

test('what a form asks draws no poster and no picture of a pack again; its name does', () => {
  expect(new Set(inEnglish.goal.map(({ format }) => format))).toEqual(new Set(['pdf']));
  expect(new Set(inEnglish.title.map(({ format }) => format))).toEqual(new Set(['pdf', 'a4.pdf', 'webp']));
});

test('posters on A4 are planned for packs with posters alone', () => {
  const tiled = planPacks(library, organisation, CODES).filter(({ documents }) => documents.length > 1);
  const ids = new Set(tiled.map(({ pack }) => pack.id));
  expect(ids).toContain('pp1');
  expect(ids).not.toContain('pp3');
});
