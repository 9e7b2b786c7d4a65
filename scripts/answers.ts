// npm run answers -- FILE…
// Reads forms that came back filled in, as PDF or Word: prints form, version, languages, answers and warnings as JSON.
import { readFileSync } from 'node:fs';
import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import { type Form, makeBlank, messageForWriter, readFilled } from '../toolkit/index.ts';
import type { Languages } from '../toolkit/locales.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Say which files: npm run answers -- FILE…');
  process.exitCode = 2;
}
const {
  forms,
  programme: { organisation },
} = readLibrary(CONTENT);
const blankOf = (form: Form, languages: Languages) => makeBlank({ form, languages, format: 'docx', organisation });
const read = files.map(async (file) => {
  try {
    return { file, ...(await readFilled(readFileSync(file), forms, blankOf)) };
  } catch (error) {
    process.exitCode = 1;
    return { file, error: messageForWriter(error) ?? String(error) };
  }
});
console.log(JSON.stringify(await Promise.all(read), null, 2));
