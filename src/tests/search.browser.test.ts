// The search dialog: opened by link and by key, usable without a mouse or eyes, and never silent.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openSite, withPage } from './browser.ts';

const site = await openSite();

const hits = (page: Page) => page.locator('#search .hit-link');
const status = (page: Page) => page.locator('#search [role=status]');

async function search(page: Page, path: string, text: string): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
}

describe.each([
  ['fi', 'sopimus', 'Mentorointisopimus'],
  ['en', 'contract', 'Mentoring agreement'],
  ['bg', 'sporazumenie', 'Споразумение за менторинг'],
])('in %s', (locale, query, title) => {
  test(`"${query}" finds guide and form, told apart, with a sentence and files`, async () => {
    await withPage(site, {}, async (page) => {
      await search(page, `/${locale}/roles/overview/`, query);
      const form = page.locator(`.hit:has([href="/${locale}/toolkit/forms/mentoring-agreement/"])`);
      await form.waitFor();
      expect(await form.locator('.hit-link').textContent()).toMatch(new RegExp(`^${title} .*F01$`));
      await form.locator('.hit-text', { hasText: /\S/ }).waitFor();
      expect(await form.locator('[download]').count()).toBe(2);
      const names = await hits(page).allTextContents();
      expect(new Set(names).size).toBe(names.length);
      expect(await status(page).textContent()).toContain(query);
      expect(await findBarriers(page, '#search')).toEqual([]);
    });
  });
});

test('the field has the focus before anything is loaded, and no letter is lost', async () => {
  await withPage(site, {}, async (page) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/search/fi.json', async (route) => {
      await held;
      await route.continue();
    });
    await search(page, '/fi/roles/overview/', 'sopimus');
    expect(await page.locator('#search input:focus').inputValue()).toBe('sopimus');
    expect(await status(page).textContent()).toMatch(/latautuu/);
    release();
    await hits(page).first().waitFor();
  });
});

test('arrows choose, Enter opens, and Back returns to question and results', async () => {
  await withPage(site, {}, async (page) => {
    await search(page, '/fi/roles/overview/', 'sopimus');
    await hits(page).nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.hit-link:focus').textContent()).toBe(await hits(page).nth(1).textContent());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#search input:focus').count()).toBe(1);
    const first = await hits(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
    await page.goBack();
    await hits(page).first().waitFor();
    expect(await page.locator('#search input').inputValue()).toBe('sopimus');
  });
});

test('Escape closes and keeps the question; a single letter opens nothing', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/fi/');
    await page.keyboard.press('/');
    expect(await page.locator('#search').isVisible()).toBe(false);
    await page.locator('main [data-open-search]').click();
    await page.keyboard.type('tulkki');
    await page.keyboard.press('Escape');
    await page.locator('#search').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    expect(await page.locator('#search input:focus').inputValue()).toBe('tulkki');
  });
});

test('what cannot be loaded is said, with ways on, and a later try works', async () => {
  await withPage(site, {}, async (page) => {
    await page.route('**/search/fi.json', (route) => route.abort());
    await search(page, '/fi/roles/overview/', 'sopimus');
    await page.locator('#search [data-search-again]').waitFor();
    expect(await status(page).textContent()).toMatch(/ei latautunut/);
    expect(await page.locator('#search [data-search-ways] a').count()).toBe(3);
    await page.unroute('**/search/fi.json');
    await page.locator('#search [data-search-again]').click();
    await hits(page).first().waitFor();
    expect(await page.locator('#search [data-search-again]').isVisible()).toBe(false);
  });
});

test('a Pagefind that cannot be loaded is said too, and a later try works', async () => {
  await withPage(site, {}, async (page) => {
    await page.route('**/pagefind/en/wasm.*', (route) => route.abort());
    await search(page, '/en/roles/overview/', 'contract');
    await page.locator('#search [data-search-again]').waitFor();
    await page.unroute('**/pagefind/en/wasm.*');
    await page.locator('#search [data-search-again]').click();
    await hits(page).first().waitFor();
  });
});

test('only the text of a page has the word: Pagefind finds it, and its sentence shows the word', async () => {
  await withPage(site, {}, async (page) => {
    await search(page, '/en/roles/overview/', 'impartiality');
    await page.locator('.hit-text mark').first().waitFor();
    expect(await page.locator('.hit-text mark').first().textContent()).toMatch(/impartial/i);
  });
});

test('without a connection it says so', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/bg/roles/overview/');
    await page.context().setOffline(true);
    await page.keyboard.press('Control+k');
    await page.locator('#search [data-search-again]').waitFor();
    expect(await status(page).textContent()).toMatch(/връзка/);
  });
});

test('a question that only another language answers leads there', async () => {
  await withPage(site, {}, async (page) => {
    await search(page, '/en/roles/overview/', 'qzxwv');
    await page.locator('#search [data-search-ways]').waitFor();
    await status(page)
      .filter({ hasText: /No results/ })
      .waitFor();
    await page.locator('#search input').fill('празник');
    await page.locator('#search .hit-link[href^="/bg/search/?q="]').waitFor();
  });
});
