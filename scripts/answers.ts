// npm run answers -- FILE…
// Reads forms that came back filled in, as PDF, Word or data: prints form, version, languages, answers and warnings as JSON.
import { readFileSync } from 'node:fs';
import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import { askedForm, makeBlank, messageForWriter, readFilled, ToolkitError, tellNotice } from '../toolkit/index.ts';
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
const asked = forms.map(askedForm);
const blankOf = (id: string, languages: Languages) => {
  const form = forms.find((one) => one.id === id);
  if (!form) throw new ToolkitError(`There is no form "${id}".`, 'FILE', 'Give a form of this programme.');
  return makeBlank({ form, languages, format: 'docx', organisation });
};
const read = files.map(async (file) => {
  try {
    const { notices, ...filled } = await readFilled(readFileSync(file), asked, blankOf);
    return { file, ...filled, warnings: notices.map(tellNotice) };
  } catch (error) {
    process.exitCode = 1;
    return { file, error: messageForWriter(error) ?? String(error) };
  }
});
console.log(JSON.stringify(await Promise.all(read), null, 2));
