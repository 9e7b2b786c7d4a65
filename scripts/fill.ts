// npm run fill -- FORM --languages fi-bg --format pdf --answers answers.json --out FILE
// Fills in a form: answers by field id, as `npm run answers` prints them.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import { makeFilled, messageForWriter, parseAnswers, ToolkitError } from '../toolkit/index.ts';
import { formatLanguages, languageSets, parseLanguages } from '../toolkit/locales.ts';

const USAGE = 'npm run fill -- FORM --languages fi-bg --format pdf|docx --answers answers.json --out FILE';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      languages: { type: 'string', default: 'fi' },
      format: { type: 'string', default: 'pdf' },
      answers: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { forms, programme } = readLibrary(CONTENT);
  const form = forms.find(({ id }) => id === positionals[0]);
  const languages = parseLanguages(values.languages);
  const { format, answers, out } = values;
  if (!form) throw new ToolkitError(`There is no form "${positionals[0] ?? ''}".`, 'FORM', USAGE);
  if (!languages)
    throw new ToolkitError(
      `No form is published in "${values.languages}".`,
      '--languages',
      `Use one of: ${languageSets.map(formatLanguages).join(', ')}.`,
    );
  if (format !== 'pdf' && format !== 'docx') throw new ToolkitError(`There is no "${format}".`, '--format', USAGE);
  if (!answers || !out)
    throw new ToolkitError('Say where the answers are and where the file goes.', '--answers, --out', USAGE);
  const given = parseAnswers(readFileSync(answers, 'utf8'), answers);
  const { organisation } = programme;
  writeFileSync(out, await makeFilled({ form, languages, format, answers: given, organisation }));
  console.log(out);
}

main().catch((error: unknown) => {
  console.error(messageForWriter(error) ?? error);
  process.exitCode = 1;
});
