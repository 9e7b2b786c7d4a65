// Pack + languages → what pack.typ prints, item by item.
import { currentVersion } from '../form/changes.ts';
import type { FormDefinition } from '../form/definition.ts';
import { addressOf, imprintOf } from '../form/imprint.ts';
import { type Localized, localize, localizeTree } from '../form/localize.ts';
import { type LocalizedText, plainText, type Text } from '../form/text.ts';
import { formatLanguages, type Languages, LOCALES, locales } from '../locales.ts';
import { sheetOf } from '../pdf/sheet.ts';
import type { TypstJob } from '../pdf/typst.ts';
import { wordsIn } from '../words/words.ts';
import { formatClock, parseClock, timeSteps } from './clock.ts';
import { type Content, contentsOf, copiesOf, exampleCounts, isPoster, partsOf } from './contents.ts';
import type { PackDefinition } from './definition.ts';
import type { PackLibrary, Term } from './load.ts';
import type { SheetDefinition } from './sheet-definition.ts';

/** Where a printed sheet comes from: the id of a form or sheet, or the pack's own `first`, `agenda`, `divider`. */
interface PrintedItem {
  readonly source: string;
  readonly title: Text;
  readonly copies: string;
}

interface Made extends PrintedItem {
  /** On A3. */
  readonly poster: boolean;
  readonly typst: Readonly<Record<string, unknown>>;
}

/** A pack in one or two languages, with everything it is made of. */
export interface PackSetting {
  readonly pack: PackDefinition;
  readonly library: PackLibrary;
  readonly languages: Languages;
  readonly site: string;
}

/** What stands in the head and foot of a sheet that is no form. */
function paperOf(
  { languages, pack, site }: PackSetting,
  sheet: {
    readonly id: string;
    readonly number: string;
    readonly title: Text;
    readonly changes: SheetDefinition['changes'];
  },
  paper: 'a4' | 'a3' = 'a4',
) {
  const words = localizeTree(wordsIn(), languages);
  const { id, number, title, changes } = sheet;
  const localized = { ...localizeTree({ title }, languages), id, number, changes, languages, words };
  return {
    ...localized,
    paper,
    orientation: paper === 'a3' ? 'landscape' : 'portrait',
    kicker: words.pack.kicker,
    imprint: imprintOf(localized),
    address: addressOf(languages, `toolkit/packs/${pack.id}`, site),
  };
}

/** The items of a pack in print order, each with what its template reads. */
export function printItems(setting: PackSetting): Made[] {
  const { pack, library } = setting;
  const bound = partsOf(pack, library);
  if (bound.length === 1) return packItems(setting);
  const parts = bound.map((part, index) => {
    const inner = { ...setting, pack: part };
    return [dividerOf(inner, index), ...packItems(inner)];
  });
  return [firstOf(setting), ...parts.flat()];
}

function packItems(setting: PackSetting): Made[] {
  const { pack, library } = setting;
  const contents = contentsOf(pack, library).filter(({ kind }) => kind !== 'pack');
  const flat = [...contents.filter((one) => !isPoster(one)), ...contents.filter(isPoster)];
  return [firstOf(setting), ...agendaOf(setting), ...flat.map((content) => itemOf(setting, content))];
}

function itemOf(setting: PackSetting, content: Content): Made {
  const { languages, site } = setting;
  const { title, item } = content;
  const { copies } = item;
  if (content.kind === 'sheet') {
    const { sheet } = content;
    const poster = sheet.face.kind === 'poster';
    const face = localizeTree(withTerms(sheet, setting.library.glossary), languages);
    const typst = { kind: face.kind, sheet: { ...paperOf(setting, sheet, poster ? 'a3' : 'a4'), face } };
    return { source: sheet.id, title, copies, poster, typst };
  }
  if (content.kind === 'pack') throw new Error(`${content.pack.id} is printed from its own file.`);
  const [opening] = content.form.sections;
  const laterParts = 'parts' in item && item.parts !== undefined && !item.parts.includes(opening?.id ?? '');
  const form = { ...sheetOf(localize(selectParts(content.form, item), languages), site), laterParts };
  const typst = content.poster ? { kind: 'form-poster', form, poster: content.form.poster } : { kind: 'form', form };
  return { source: content.form.id, title, copies, poster: isPoster(content), typst };
}

/** The form with the parts and the rows that a pack asks for. */
function selectParts(form: FormDefinition, item: Content['item']): FormDefinition {
  if (!('form' in item) || !(item.parts || item.rows)) return form;
  const { parts, rows } = item;
  const sections = form.sections.filter(({ id }) => !parts || parts.includes(id));
  return {
    ...form,
    sections: sections.map((section, at) => ({
      ...section,
      newPage: section.newPage && at > 0,
      fields: section.fields.map((field) =>
        field.type === 'table' && rows && !field.rowLabels ? { ...field, rows } : field,
      ),
    })),
  };
}

/** Puts the glossary's terms into blocks that name them: each in every language, explained in the sheet's. */
function withTerms({ face }: SheetDefinition, glossary: readonly Term[]) {
  if (face.kind !== 'page') return face;
  const inAll = (term: Text): LocalizedText[] => locales.map((lang) => [{ lang, text: term[lang] }]);
  const blocks = face.blocks.map((block) => {
    if (block.block !== 'glossary') return block;
    const terms = block.terms.map((id) => {
      const { term, definition } = glossary.find((one) => one.id === id) as Term;
      return { names: inAll(term), definition };
    });
    return { ...block, terms, languages: locales.map((lang) => [{ lang, text: LOCALES[lang].ownName }]) };
  });
  return { ...face, blocks };
}

function firstOf(setting: PackSetting): Made {
  const { pack, library, languages } = setting;
  const { forms } = library;
  const words = wordsIn();
  const examples = exampleCounts(pack);
  const byPairs = pack.countedBy === 'pairs';
  const copies = partsOf(pack, library).flatMap((part) =>
    contentsOf(part, library).map((content) => ({
      code: content.code,
      title: content.title,
      ...(content.item.note ? { note: content.item.note } : {}),
      rule: content.item.copies,
      counts: examples.map((counts) => copiesOf(content, counts)),
    })),
  );
  const collect = pack.collect.map((id) => {
    const { number, title, filing } = forms.find((form) => form.id === id) as FormDefinition;
    return { code: number, title, where: filing.text ?? words.filing[filing.route] };
  });
  const { goal, before, room, after } = pack;
  const { sixPairs, tenPairs, fourPeople, eightPeople, pairs, people, pairsNote, peopleNote } = words.pack;
  const first = { goal, before, room, after, copies, collect, counted: byPairs ? pairs : people };
  const sheet = {
    ...paperOf(setting, pack),
    ...localizeTree(
      {
        groups: byPairs ? [sixPairs, tenPairs] : [fourPeople, eightPeople],
        countNote: byPairs ? pairsNote : peopleNote,
      },
      languages,
    ),
  };
  const typst = { kind: 'first', sheet, first: localizeTree(first, languages) };
  return { source: 'first', title: words.pack.firstSheet, copies: '1', poster: false, typst };
}

/** A time of the clock every half hour along the line of the agenda. */
const HALF_HOUR = 30;

function agendaOf(setting: PackSetting): Made[] {
  const { pack, library, languages } = setting;
  const { agenda, title } = pack;
  if (!agenda) return [];
  const words = wordsIn();
  const [lead] = languages;
  const start = parseClock(agenda.start);
  const clock = (after: number) => formatClock(lead, start + after);
  const codes = new Map([...library.forms, ...library.sheets, ...library.packs].map(({ id, number }) => [id, number]));
  const { length, note } = agenda;
  const marks = Array.from({ length: Math.floor(length / HALF_HOUR) + 1 }, (_, at) => ({
    after: at * HALF_HOUR,
    clock: clock(at * HALF_HOUR),
  }));
  const steps = timeSteps(agenda).map((step) => ({
    ...step,
    uses: step.uses.map((id) => codes.get(id)),
    clock: clock(step.after),
  }));
  const laidOut = { length, marks, steps, end: clock(length), subtitle: title, ...(note ? { note } : {}) };
  const sheet = paperOf(setting, { ...pack, title: words.pack.agenda });
  const typst = { kind: 'agenda', sheet, agenda: localizeTree(laidOut, languages) };
  return [{ source: 'agenda', title: words.pack.agenda, copies: 'C', poster: false, typst }];
}

function dividerOf(setting: PackSetting, index: number): Made {
  const { pack, library, languages } = setting;
  const entries = contentsOf(pack, library).map(({ code, title }) => ({ code, title }));
  const typst = { kind: 'divider', sheet: paperOf(setting, pack), part: localizeTree({ index, entries }, languages) };
  return { source: 'divider', title: pack.title, copies: '1', poster: false, typst };
}

/** What Typst is asked for. */
export function packJob(setting: PackSetting, items: readonly Made[]): TypstJob {
  const { pack, languages } = setting;
  const { date } = currentVersion(pack);
  const title = plainText(localizeTree(pack.title, languages) as Localized<Text>);
  return {
    template: 'pack.typ',
    name: `${pack.id}, ${formatLanguages(languages)}`,
    date,
    job: {
      title: `${pack.number} ${title}`,
      date: date.split('-').map(Number),
      languages,
      items: items.map(({ typst }) => ({ ...typst, pack: pack.number })),
    },
  };
}
