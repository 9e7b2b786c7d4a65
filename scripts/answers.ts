// npm run answers -- FILE…
// Reads forms that came back filled in, as PDF or Word: prints form, version, languages, answers and warnings as JSON.
import { readFileSync } from 'node:fs';
import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import { messageForWriter, readFilled } from '../toolkit/index.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Say which files: npm run answers -- FILE…');
  process.exitCode = 2;
}
const { forms } = readLibrary(CONTENT);
const read = files.map(async (file) => {
  try {
    return { file, ...(await readFilled(readFileSync(file), forms)) };
  } catch (error) {
    process.exitCode = 1;
    return { file, error: messageForWriter(error) ?? String(error) };
  }
});
console.log(JSON.stringify(await Promise.all(read), null, 2));
