// A form's page as a person uses it: writes answers into it, takes a file away, gives it one.
import type { Page } from 'playwright';
import type { Answers } from '../../toolkit/index.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { takeDownload } from './browser.ts';

export type TakenFormat = 'pdf' | 'docx' | 'json';

/** Opens the page of a form, and waits until it can be filled in. */
export async function openForm(page: Page, locale: Locale, id: string): Promise<void> {
  await page.goto(`/${locale}/toolkit/forms/${id}/`);
  await page.locator('.take [data-as="pdf"]').first().waitFor();
}

/** Where an answer is written. */
export const field = (page: Page, name: string) => page.locator(`.fill [name="${name}"]`);
/** A control's text, which is not in sight everywhere: rows may be folded. */
export const answerOf = (page: Page, name: string) =>
  field(page, name).evaluate((control) => (control as HTMLInputElement).value);

/** Writes one answer, and waits until the page says what it has kept. */
export async function writeAnswer(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).blur();
  await page.waitForFunction(() => document.querySelector('.filling [data-status]')?.textContent !== '');
}

/** Writes every answer into its place; choices are made and ticks set, and each place hears of it. */
export const writeInto = (page: Page, answers: Answers): Promise<void> =>
  page.evaluate((given) => {
    const places = document.querySelectorAll<HTMLInputElement>('.fill [name]');
    for (const place of places) {
      const answer = given[place.name] ?? '';
      if (place.type === 'checkbox') place.checked = answer === 'yes';
      else if (place.type === 'radio') place.checked = place.value === answer;
      else place.value = answer;
      place.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, answers);

/** Takes a file away. @param languages `fi-bg` */
export async function takeFile(page: Page, format: TakenFormat, languages: string) {
  await page.check(`.take .langset input[value="${languages}"]`);
  return takeDownload(page, () => page.click(`.take .of-sets [data-as="${format}"]`));
}

/** Gives the page a file to go on from. */
export const giveFile = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.setInputFiles('[data-back]', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** What stands in every place of the form; radios by what is chosen. */
export const readFrom = (page: Page): Promise<Answers> =>
  page.evaluate(() => {
    const answers: Record<string, string> = {};
    for (const place of document.querySelectorAll<HTMLInputElement>('.fill [name]')) {
      const ticked = place.type === 'checkbox' || place.type === 'radio';
      answers[place.name] = (!ticked || place.checked ? place.value : '') || (answers[place.name] ?? '');
    }
    return answers;
  });

/** Waits until the page says something. @param half beside the buttons that make files, or beside the place for a file */
export const waitUntilSaid = (page: Page, half: 'take' | 'back', words: string): Promise<void> =>
  page.locator(`[data-said="${half}"]`, { hasText: words }).waitFor();
