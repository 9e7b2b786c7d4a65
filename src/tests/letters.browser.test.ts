// Letters on a guide page: folded, copied whole with one click, and nothing to click without JavaScript.
import { expect, test } from 'vitest';
import { openSite, withNewPage } from './browser.ts';

const site = await openSite();

const PATH = '/en/organise/recruit/';

test('a letter is copied whole, a blank line between its paragraphs', async () => {
  await withNewPage(site, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(PATH);
    const letter = page.locator('.letter').first();
    await letter.locator('summary').click();
    const shown = await letter.locator('[data-letter] p').allTextContents();
    await letter.getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('.letter [role="status"]')?.textContent !== '');
    expect(shown.length).toBeGreaterThan(3);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      shown.map((paragraph) => paragraph.trim()).join('\n\n'),
    );
  });
});

test('without JavaScript a letter unfolds and has no button', async () => {
  await withNewPage(site, { javaScriptEnabled: false }, async (page) => {
    await page.goto(PATH);
    const letter = page.locator('.letter').first();
    await letter.locator('summary').click();
    expect(await letter.locator('[data-letter]').isVisible()).toBe(true);
    expect(await letter.locator('button').isVisible()).toBe(false);
  });
});
