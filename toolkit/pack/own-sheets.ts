// The sheets that a pack has of its own: the coordinator's first sheet, the agenda, the divider of a part.

import type { Form } from '../form/facts.ts';
import type { Copies } from '../manifest.ts';
import { localizeTree } from '../text/localize.ts';
import { wordsIn } from '../text/words/words.ts';
import { formatClock, parseClock, timeSteps } from './clock.ts';
import { countCopies } from './formula.ts';
import { copiesOf, exampleGroups, filedOf, itemsOf, partsOf } from './items.ts';
import { explainLetters, nameGroupSize, showFormula } from './letters.ts';
import { type PackSetting, type PrintItem, paperOf } from './setting.ts';

export function firstOf(setting: PackSetting): PrintItem {
  const { pack, library, languages } = setting;
  const { countedBy } = pack;
  const [lead] = languages;
  const { counting } = library;
  const copies = copyRows(setting);
  const collect = pack.collect.map((id) => {
    const form = library.forms.find((one) => one.id === id) as Form;
    return { code: form.number, title: form.title, where: filedOf(form, pack) };
  });
  const { goal, before, room, after } = pack;
  const first = { goal, before, room, after, copies, collect, counted: nameGroupSize(countedBy, lead, counting) };
  const sheet = {
    ...paperOf(setting, pack),
    ...localizeTree(
      {
        groups: exampleGroups(pack, counting).map(({ name }) => name),
        countNote: explainLetters(countedBy, lead, counting),
      },
      languages,
    ),
  };
  const typst = { kind: 'first', sheet, first: localizeTree(first, languages) };
  const title = counting.groups[countedBy].firstSheet;
  return { source: 'first', title, copies: ONE, poster: false, typst };
}

/** A folder of packs is copied whole, once for the trainer and once for each participant: each pack tells the rest. */
const FOLDER_COPIES: Copies = [
  { times: 1, per: 1 },
  { times: 1, of: 'n', per: 1 },
];

const ONE: Copies = [{ times: 1, per: 1 }];
const FOR_COORDINATORS: Copies = [{ times: 1, of: 'C', per: 1 }];

function copyRows({ pack, library, languages: [lead] }: PackSetting) {
  const { counting } = library;
  const examples = exampleGroups(pack, counting).map(({ counts }) => counts);
  const bound = partsOf(pack, library);
  if (bound.length > 1) {
    const counts = examples.map((one) => countCopies(FOLDER_COPIES, one));
    return bound.map(({ number, title }) => ({
      code: number,
      title,
      rule: showFormula(FOLDER_COPIES, lead, counting),
      counts,
    }));
  }
  return itemsOf(pack, library).map((content) => ({
    code: content.code,
    title: content.title,
    ...(content.item.note ? { note: content.item.note } : {}),
    rule: showFormula(content.item.copies, lead, counting),
    counts: examples.map((counts) => copiesOf(content, counts)),
  }));
}

/** A time of the clock every half hour along the line of the agenda. */
const HALF_HOUR = 30;

export function agendaOf(setting: PackSetting): PrintItem[] {
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
  // A TOI week has no coordinator: its mentor leads alone.
  const copies = pack.countedBy === 'pairs' ? FOR_COORDINATORS : ONE;
  return [{ source: 'agenda', title: words.pack.agenda, copies, poster: false, typst }];
}

export function dividerOf(setting: PackSetting, index: number): PrintItem {
  const { pack, library, languages } = setting;
  const entries = itemsOf(pack, library).map(({ code, title }) => ({ code, title }));
  const typst = { kind: 'divider', sheet: paperOf(setting, pack), part: localizeTree({ index, entries }, languages) };
  return { source: 'divider', title: pack.title, copies: ONE, poster: false, typst };
}
