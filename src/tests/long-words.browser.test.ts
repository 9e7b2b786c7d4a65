// Words that are too long for their place are parted, as readers see and copy them; where all fit, nothing is changed.
import { expect, test } from 'vitest';
import { BRIEF, openSite, openWhole, withPage } from './browser.ts';
import { setText } from './text-settings.ts';

const site = await openSite(BRIEF);

test.each([
  ['reference/accessibility/', 320, 'Saavutettavuusseloste'],
  ['start/quick-start/', 1280, 'monimuotomentoroinnissa'],
] as const)('on /fi/%s, %i px wide, %s is parted with a hyphen that nobody copies', async (path, width, word) => {
  await withPage(site, { viewport: { width, height: 800 } }, async (page) => {
    await page.goto(`/fi/${path}`);
    const parted = page.locator('main :is(h1, h3):has(soft-hyphen)').filter({ hasText: word }).first();
    await parted.waitFor();
    await parted.selectText();
    expect(await page.evaluate(() => String(getSelection()))).toContain(word);
  });
});

test('a parted text stays one thing in the row that its heading is', async () => {
  await withPage(site, { viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto('/bg/toi/prepare-organisation/');
    await setText(page, 'letters at 200 %');
    const heading = page.locator('main h2:has(soft-hyphen)').first();
    await heading.waitFor();
    expect(await heading.evaluate((node) => getComputedStyle(node).display)).toBe('flex');
    const lines = await heading.evaluate((node) => {
      const range = new Range();
      range.selectNodeContents(node.lastElementChild as Element);
      return [...range.getClientRects()].map(({ top }) => Math.round(top));
    });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });
});

/** Whether the letters of each match in the element stand on one line. */
const oneLineEach = (part: Element, pattern: string): boolean[] => {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const found: boolean[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(new RegExp(pattern, 'g'))) {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      found.push(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size === 1);
    }
  }
  return found;
};

test.each([
  ['bg', 'toolkit/packs/pp1/', '.agenda'],
  ['en', 'meetings/first-group-meeting/', '.clock-steps'],
] as const)('on /%s/%s two numbers with a dash between stand on one line', async (locale, path, part) => {
  await withPage(site, { viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(`/${locale}/${path}`);
    await setText(page, 'letters at 200 %');
    await page.locator(`${part} kept-text`).first().waitFor({ state: 'attached' });
    const found = await page.locator(part).evaluate(oneLineEach, '\\d–\\d');
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain(false);
  });
});

test('words of what the search dialog finds are parted too', async () => {
  await withPage(site, { viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto('/fi/start/quick-start/');
    await setText(page, 'letters at 200 %');
    await page.locator('.header [data-open-search]').click();
    await page.locator('#search input').fill('mentorointisopimus');
    await expect.poll(() => page.locator('#search .hits soft-hyphen').count()).toBeGreaterThan(0);
  });
});

test('words that are parted on a phone are whole again when it is turned', async () => {
  await withPage(site, { viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto('/fi/reference/accessibility/');
    await expect.poll(() => page.locator('soft-hyphen').count()).toBeGreaterThan(0);
    await page.setViewportSize({ width: 1280, height: 640 });
    await expect.poll(() => page.locator('soft-hyphen').count()).toBe(0);
  });
});

test('a page on which every word fits stays as it was built', async () => {
  await withPage(site, { viewport: { width: 1280, height: 800 } }, async (page) => {
    await openWhole(page, '/fi/reference/accessibility/');
    expect(await page.locator('soft-hyphen').count()).toBe(0);
  });
});
