// Forms filled in on their pages and taken away as PDF, Word and data: what the machine reads in the file is what was
// written. With TAKE_TABLE=whole every form is asked, in every language set and with every kind of answers; each of
// TAKE_TABLE=0 to 4 is a fifth of that, with every form in every set.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askedForm, checkConformance, readFilled } from '../../toolkit/index.ts';
import { formatLanguages, languageSets, locales } from '../../toolkit/locales.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { openSite, withPage } from './browser.ts';
import { openForm, takeFile, writeInto } from './fill-visit.ts';
import { ANSWER_KINDS, type AnswerKind, sampleAnswers } from './sample-answers.ts';

const forms = readLibrary(CONTENT).forms.map(askedForm);
const FORMATS = ['pdf', 'docx', 'json'] as const;
const sets = languageSets.map(formatLanguages);

/** The whole table takes half an hour; otherwise every third form is asked in one set, sets and kinds taking turns. */
const { TAKE_TABLE: table } = process.env;
/** Where the files are kept, for other readers. */
const out = process.env.TAKE_OUT;

const turns = (at: number): [string, AnswerKind][] => {
  const all = sets.flatMap((set, row) =>
    ANSWER_KINDS.map((kind, column) => ({
      fifth: (at + row + column) % ANSWER_KINDS.length,
      turn: [set, kind] as const,
    })),
  );
  const asked = table
    ? all.filter(({ fifth }) => table === 'whole' || fifth === Number(table))
    : [all[(at * 7) % all.length]!];
  return asked.map(({ turn: [set, kind] }) => [set, kind]);
};

const site = await openSite();
if (out) mkdirSync(out, { recursive: true });

const rows = forms.map((form, at) => [form.id, form, at] as const).filter(([, , at]) => table || at % 3 === 0);

test.each(rows)('%s', { timeout: 1_800_000 }, async (id, form, at) => {
  await withPage(site, {}, async (page) => {
    await openForm(page, locales[at % locales.length] ?? 'en', id);
    for (const [set, kind] of turns(at)) {
      const answers = sampleAnswers(form, kind);
      await writeInto(page, answers);
      for (const format of FORMATS) {
        const what = `${id} ${set} ${format} ${kind}`;
        const { bytes } = await takeFile(page, format, set);
        if (out) writeFileSync(join(out, `${id}.${set}.${kind}.${format}`), bytes);
        const read = await readFilled(bytes, forms);
        expect(read, what).toMatchObject({ form: id, languages: set, version: form.version, answers });
        expect(read.notices, what).toEqual(kind === 'empty' ? [{ kind: 'empty' }] : []);
        if (format === 'pdf') expect(await checkConformance(bytes), what).toEqual([]);
      }
    }
  });
});
