// Forms filled in on their pages and taken away as PDF, Word and data: what the machine reads in the file is what was
// written. With TAKE_TABLE=whole every form is asked, in every language set and with every kind of answers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedForm, checkConformance, readFilled } from '../../toolkit/index.ts';
import { formatLanguages, languageSets, locales } from '../../toolkit/locales.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { openSite, type Site, withPage } from './browser.ts';
import { openForm, takeFile, writeInto } from './fill-visit.ts';
import { ANSWER_KINDS, type AnswerKind, sampleAnswers } from './sample-answers.ts';

const forms = readLibrary(CONTENT).forms.map(askedForm);
const FORMATS = ['pdf', 'docx', 'json'] as const;
const sets = languageSets.map(formatLanguages);

/** The whole table takes half an hour; otherwise every third form is asked in one set, sets and kinds taking turns. */
const whole = process.env.TAKE_TABLE === 'whole';
/** Where the files are kept, for other readers. */
const out = process.env.TAKE_OUT;

const turns = (at: number): [string, AnswerKind][] => {
  const all = sets.flatMap((set) => ANSWER_KINDS.map((kind): [string, AnswerKind] => [set, kind]));
  return whole ? all : [all[(at * 7) % all.length] as [string, AnswerKind]];
};

let site: Site;
beforeAll(async () => {
  site = await openSite();
  if (out) mkdirSync(out, { recursive: true });
});
afterAll(() => site.close());

const rows = forms.map((form, at) => [form.id, form, at] as const).filter(([, , at]) => whole || at % 3 === 0);

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
