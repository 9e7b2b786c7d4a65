// The answers of the page as a file to take away: the form's own PDF or Word file filled in, or data.
import { type Answers, filledName, formatData } from '../../../toolkit/browser.ts';
import { formatLanguages, type Languages } from '../../../toolkit/locales.ts';
import { saveFile } from '../../browser/save-file.ts';
import { stampHere } from '../../organiser/stamp-here.ts';
import { readAnswers } from '../page-answers.ts';
import { pageInputs } from './page-inputs.ts';
import { chosenLanguages, fileTitles, type Panel } from './panel.ts';
import { printForm } from './print.ts';
import { showUnfit, unfitAnswers } from './unfit.ts';
import type { Ways } from './ways.ts';
import { faultOf } from './work.ts';

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
} as const;
type Format = keyof typeof TYPES;

const isFormat = (format: string): format is Format => format in TYPES;

/** @param format one of pdf, docx, json; `anyway` for a PDF that lacks letters; anything else prints the page */
export async function takeAway(format: string, panel: Panel, ways: Ways): Promise<void> {
  const file = format === 'anyway' ? 'pdf' : format;
  if (!isFormat(file)) return printForm(panel.form);
  const { dataset } = panel.element;
  if (dataset['busy']) return;
  // From a disk the reader is asked for a file first, and may walk away from that.
  if (ways.files) dataset['busy'] = file;
  panel.tell(ways.files ? 'making' : '');
  try {
    const answers = readAnswers(panel.form);
    const languages = chosenLanguages(panel);
    const unfit = file === 'pdf' ? unfitAnswers(pageInputs(panel.form), answers) : [];
    if (showUnfit(panel, format === 'anyway' ? unfit.filter(({ most }) => most !== undefined) : unfit)) return;
    const blob =
      file === 'json' ? dataOf(panel, languages, answers) : await fill(file, panel, languages, answers, ways);
    if (blob instanceof Blob) save(blob, nameOf(panel, languages, answers, file), panel);
    else panel.tell(blob);
  } catch (error) {
    panel.tell(faultOf(error));
  } finally {
    delete dataset['busy'];
  }
}

function dataOf({ form }: Panel, languages: Languages, answers: Answers): Blob {
  const { form: id = '', version = '' } = form.dataset;
  return new Blob([formatData({ form: id, version, languages, answers })], { type: TYPES.json });
}

/** @returns the file, or the key of the words that say why there is none */
async function fill(
  format: 'pdf' | 'docx',
  { form, tell }: Panel,
  languages: Languages,
  answers: Answers,
  { getBlank, work }: Ways,
): Promise<Blob | string> {
  const blank = await getBlank(form.dataset['form'] ?? '', languages, format);
  if (!blank) return '';
  tell('making');
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
  const face = await stampHere();
  const task = { what: 'fill', blank, inputs: pageInputs(form), answers: given, face } as const;
  const { bytes, fault = 'failed' } = await work(task);
  return bytes ? new Blob([bytes as BlobPart], { type: TYPES[format] }) : fault;
}

function nameOf(panel: Panel, languages: Languages, answers: Answers, ending: Format): string {
  const title = fileTitles(panel)[formatLanguages(languages)] ?? document.title;
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return filledName(title, answers['group_or_pair'] ?? '', day.join('-'), `.${ending}`);
}

function save(blob: Blob, name: string, panel: Panel): void {
  saveFile(blob, name);
  panel.tell('made', { NAME: name });
}
