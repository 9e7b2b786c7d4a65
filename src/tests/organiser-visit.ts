// The page on which an organiser says who they are, and files that a browser gives afterwards.
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { takeDownload } from './browser.ts';

export const NAME = 'Silta & Мост';
export const FOLDER = 'Teams & „Документи“';
export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120" onload="document.title='broken'">
<script>document.title = 'broken'</script><path d="M0 120 90 10l60 70 40-40 110 80z" fill="#0a8a4a"/></svg>`;

export const giveLogo = (page: Page, name: string, mimeType: string, text: string) =>
  page.setInputFiles('[data-logo]', { name, mimeType, buffer: Buffer.from(text) });
/** What the page says under its buttons. */
export const told = (page: Page) => page.locator('[data-told]').textContent();

/** Says who the organiser is, on the page for it. */
export async function sayWho(page: Page, logo = LOGO): Promise<void> {
  await page.goto('/en/toolkit/organisation/');
  await page.waitForFunction(() => document.querySelector('[data-where]')?.textContent);
  await page.fill('[name="name"]', NAME);
  await page.fill('[name="programme"]', 'Mentoring 2027');
  await page.fill('[name="coordinator"]', 'Kaisa Koski');
  await page.fill('[name="retention"]', 'Until June 2028');
  await page.fill('[name="management-toolbox"]', FOLDER);
  await giveLogo(page, 'logo.svg', 'image/svg+xml', logo);
  await expect.poll(() => told(page)).toContain('The logo is chosen');
  await page.click('[data-keep]');
  await expect.poll(() => told(page)).toContain('Done.');
}

/** @returns the file that comes of it */
export const download = async (page: Page, act: () => Promise<void>) => (await takeDownload(page, act)).bytes;

/** Pictures among the objects of a PDF; a form has none of its own. */
export const picturesIn = (pdf: Uint8Array) =>
  new TextDecoder('latin1').decode(pdf).match(/\/Subtype\s*\/Image/g)?.length ?? 0;
