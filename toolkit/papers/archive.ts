// Papers as a ZIP: a folder a pair, one for the group, a list of what is there, and messages to copy.
import { Zip, ZipPassThrough } from 'fflate';
import type { Locale } from '../locales.ts';
import type { Plan } from '../plan/meeting.ts';
import { CERTIFICATE, type Paper } from '../plan/papers.ts';
import { PAIR_ROWS } from '../plan/papers-pair.ts';
import { remindersOf } from '../plan/reminders.ts';
import { cleanName, filledName } from '../web/download-name.ts';
import { ZIP_SETTINGS } from '../zip-settings.ts';
import type { Filler, MadePapers, Means, PapersWish } from './wish.ts';
import { WORDS } from './words.ts';

interface Making {
  readonly wish: PapersWish;
  readonly plan: Plan;
  readonly means: Means;
}

/** What the list says of a file. */
interface Listed {
  readonly folder: string;
  readonly name: string;
  readonly leftOut: readonly string[];
}

export async function makeArchive(
  papers: readonly Paper[],
  fill: Filler,
  { wish, plan, means }: Making,
): Promise<MadePapers> {
  const { kind, locale, facts } = wish;
  const zip = openZip();
  const listed: Listed[] = [];
  for (const [at, paper] of papers.entries()) {
    const { title, form, leftOut } = await fill(paper);
    const folder = kind === 'all' ? folderOf(paper, wish) : '';
    const name = nameOf(paper, title, locale);
    zip.add([folder, name].filter(Boolean).join('/'), form.save());
    listed.push({ folder, name, leftOut });
    means.onProgress(at + 1, papers.length + 1);
  }
  const title = WORDS[kind === 'all' ? 'archive' : 'certificates'][locale];
  const more = kind === 'all' && plan.meetings.some((meeting) => meeting.kind === 'pair' && meeting.number > PAIR_ROWS);
  const remark = more ? [WORDS.moreMeetings[locale].replace('[COUNT]', String(PAIR_ROWS)), ''] : [];
  zip.add(`${WORDS.list[locale]}.txt`, plainFile([...headOf(title, locale), ...remark, ...listOf(listed, locale)]));
  if (kind === 'all') {
    const messages = remindersOf(plan, locale, facts.place).map(({ text }) => text);
    zip.add(`${WORDS.reminders[locale]}.txt`, plainFile(messages.flatMap((message) => [message, ''])));
  }
  means.onProgress(papers.length + 1, papers.length + 1);
  return { bytes: zip.end(), name: `${title}.zip`, type: 'application/zip', count: papers.length, leftOut: [] };
}

/** `P1 Anna Bell – Cy Dee` */
function folderOf({ pair: code }: Paper, { wishes, locale }: PapersWish): string {
  const pair = wishes.pairs.find((one) => one.code === code);
  if (!pair) return WORDS.group[locale];
  return cleanName([code, [pair.mentor, pair.mentee].filter(Boolean).join(' – ')].join(' '))
    .slice(0, 80)
    .trim();
}

/** `Tapaamissuunnitelma P1.pdf`, `Mentorointipäiväkirja P1 2026-10-12.pdf`, `Tietosuoja ja suostumus P1 mentori.pdf` */
function nameOf({ form, pair = '', role, date = '', answers }: Paper, title: string, locale: Locale): string {
  const whose = form === CERTIFICATE ? answers['name'] : role && WORDS[role][locale];
  return filledName(title, [pair, whose].filter(Boolean).join(' '), date, '.pdf');
}

const headOf = (title: string, locale: Locale): string[] => [title, '', WORDS.advice[locale], ''];

function listOf(listed: readonly Listed[], locale: Locale): string[] {
  const folders = Map.groupBy(listed, ({ folder }) => folder);
  const unfit = listed.flatMap(({ name, leftOut }) => leftOut.map((answer) => `- ${name}: ${answer}`));
  return [
    ...[...folders].flatMap(([folder, files]) => [
      ...(folder ? [folder] : []),
      ...files.map(({ name }) => `- ${name}`),
      '',
    ]),
    ...(unfit.length > 0 ? [WORDS.leftOut[locale], ...unfit] : []),
  ];
}

/** UTF-8 with its mark and lines as Windows ends them: every editor shows it. */
const plainFile = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);

/** Files are stored as they are: PDFs are packed inside. */
function openZip() {
  const parts: Uint8Array[] = [];
  const names = new Set<string>();
  let fault: Error | null = null;
  const zip = new Zip((error, part) => {
    fault ??= error;
    parts.push(part);
  });
  return {
    /** A name that is taken gets a number. */
    add(path: string, bytes: Uint8Array) {
      let free = path;
      for (let number = 2; names.has(free); number += 1) free = path.replace(/(\.\w+)$/, ` (${number})$1`);
      names.add(free);
      const file = Object.assign(new ZipPassThrough(free), ZIP_SETTINGS);
      zip.add(file);
      file.push(bytes, true);
    },
    /** @throws Error if a file could not be written */
    end(): Uint8Array {
      zip.end();
      if (fault) throw fault;
      const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts.splice(0)) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}
