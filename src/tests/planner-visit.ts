// The planner's page as a coordinator uses it: answers its questions, takes what it gives.
import type { Page } from 'playwright';
import type { Locale } from '../../toolkit/locales.ts';
import { takeDownload } from './browser.ts';

/** A Thursday; the fourth group meeting of this plan would be near Easter. */
export const START: Record<Locale, string> = { fi: '1.10.2026', en: '1 October 2026', bg: '1.10.2026 г.' };

/** A list of two pairs, as it is pasted. */
export const NAMES = 'Matti Meikäläinen\tAisha Hassan\nЩъркел Åsa;Ivan Petrov\n';

export const openPlanner = (page: Page, locale: Locale = 'en') => page.goto(`/${locale}/toolkit/planner/`);

export async function ask(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).fill(text);
  await page.locator(selector).blur();
}

/** Answers what has to be answered. */
export async function plan(page: Page, locale: Locale = 'en', pairs = 2): Promise<void> {
  await openPlanner(page, locale);
  await ask(page, '#ask-start', START[locale]);
  await ask(page, '#pair-count', String(pairs));
  await page.locator('.plan-month').first().waitFor();
}

/** Presses a button. @returns the file that it gives */
export const taken = (page: Page, selector: string) => takeDownload(page, () => page.locator(selector).click());

export const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
