// Making papers of a plan where something is in the way: no connection, a change of mind, a site that is kept on the device.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openSite, takeDownload, withPage } from './browser.ts';
import { Reader } from './keeping.test-support.ts';
import { picturesIn } from './organiser-visit.ts';

const site = await openSite();

async function plan(page: Page, names: string): Promise<void> {
  await page.locator('#ask-start').fill('1.10.2026');
  await page.locator('#ask-start').blur();
  await page.locator('.plan-month').first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.locator('#paste').fill(names);
  await page.locator('[data-use-paste]').click();
}

const said = (page: Page) => page.locator('[data-said="papers"]').textContent();
const give = (page: Page, kind: string) => page.locator(`[data-give="${kind}"]`).click();
const many = Array.from({ length: 30 }, (_, at) => `Anna ${at};Eva ${at}`).join('\n');

test('without a connection that is said, and later it works', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/fi/toolkit/planner/');
    await plan(page, 'Anna;Eva');
    await page.context().setOffline(true);
    await give(page, 'certificates');
    await expect.poll(() => said(page)).toContain('yhtey');
    await page.context().setOffline(false);
    const { name } = await takeDownload(page, () => give(page, 'certificates'));
    expect(name).toBe('Osallistumistodistukset.pdf');
  });
});

test('the making is stopped, and nothing comes of it', async () => {
  await withPage(site, {}, async (page) => {
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.goto('/fi/toolkit/planner/');
    await plan(page, many);
    await give(page, 'all');
    await expect
      .poll(() => page.locator('[data-papers] progress').evaluate((bar) => (bar as HTMLProgressElement).value))
      .toBeGreaterThan(1);
    await give(page, 'stop');
    await expect.poll(() => said(page)).toContain('Keskeytetty');
    expect(downloads).toBe(0);
  });
});

/** Everything that the planner gives as a file. */
const GIVEN: Readonly<Record<string, string>> = {
  all: 'Mentoroinnin paperit.zip',
  'first-meeting': 'Ensimmäisen ryhmätapaamisen paperit.pdf',
  certificates: 'Osallistumistodistukset.pdf',
  'certificates-singly': 'Osallistumistodistukset.zip',
  'name-cards': 'Nimilaput.pdf',
  calendar: 'mentorointi.ics',
};

test('a site that is kept on the device plans, makes papers and puts the organiser on them without a network', async () => {
  const reader = await Reader.start(site.browser);
  const { page } = reader;
  try {
    await reader.keep('fi');
    await reader.stopServer();
    await reader.visit('fi/toolkit/organisation/');
    await page.waitForFunction(() => document.querySelector('[data-where]')?.textContent);
    await page.fill('[name="name"]', 'Silta ry');
    await page.click('[data-keep]');
    await expect.poll(() => page.locator('[data-told]').textContent()).toContain('Valmis.');
    await reader.visit('fi/toolkit/planner/');
    await plan(page, 'Anna;Eva');
    for (const [kind, name] of Object.entries(GIVEN))
      expect((await takeDownload(page, () => give(page, kind))).name).toBe(name);
    await reader.visit('fi/toolkit/forms/mentoring-diary/');
    await page.locator('.site-title small', { hasText: 'Silta ry' }).waitFor();
    const link = page.locator('.of-set[data-set="fi"] a[download$=".pdf"]:visible').first();
    const { bytes } = await takeDownload(page, () => link.click());
    expect(picturesIn(bytes)).toBeGreaterThan(0);
  } finally {
    await reader.end();
  }
});
