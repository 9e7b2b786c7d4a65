// The links to other languages keep the place that is being read; the glossary has letters and a filter; a reader's own
// colours leave the marks of where one is.
import { expect, test } from 'vitest';
import { openSite, withPage } from './browser.ts';

const site = await openSite();

test('a section read in Finnish is there in Bulgarian, under its own name', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/fi/roles/mentor/');
    const third = page.locator('main h2[id]').nth(2);
    await third.evaluate((heading) => heading.scrollIntoView());
    // Without the pointer, which the browser's driver brings into view by scrolling.
    await page.locator('nav.langs a:visible', { hasText: 'Български' }).evaluate((link: HTMLElement) => link.click());
    await page.waitForURL('**/bg/roles/mentor/#*');
    const there = page.locator('main h2[id]').nth(2);
    const id = await there.getAttribute('id');
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
    const top = await there.evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(300);
  });
});

test('a term stays in sight, and the top of a page stays the top', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/en/reference/glossary-and-courses/#term-mentee');
    await page.locator('nav.langs a:visible', { hasText: 'Suomi' }).evaluate((link: HTMLElement) => link.click());
    await page.waitForURL('**/fi/reference/glossary-and-courses/#term-mentee');
    await page.goto('/en/roles/mentor/');
    await page.locator('nav.langs a:visible', { hasText: 'Suomi' }).click();
    await page.waitForURL(`${site.origin}/fi/roles/mentor/`);
  });
});

test('the glossary is found by letter and by word of any language', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/bg/reference/glossary-and-courses/');
    const rows = page.locator('.glossary tbody tr');
    const total = await rows.count();
    const letters = await page.locator('.letters a').allTextContents();
    expect(letters).toEqual([...new Set(letters)]);
    for (const link of await page.locator('.letters a').all()) {
      const target = await link.getAttribute('href');
      const term = await page.locator(`${target} dfn`).textContent();
      expect(term?.charAt(0).toLocaleUpperCase('bg')).toBe((await link.textContent())?.trim());
    }
    await page.fill('#glossary-filter', 'BLIND');
    const left = await rows.filter({ visible: true }).count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(total);
    expect(await page.locator('[data-found]').textContent()).toContain(String(left));
    await page.fill('#glossary-filter', 'qqqq');
    expect(await page.locator('[data-found]').textContent()).toBe('Няма такъв термин.');
    await page.fill('#glossary-filter', '');
    expect(await rows.filter({ visible: true }).count()).toBe(total);
  });
});

test('with colours of one’s own the current entry alone has a line', async () => {
  await withPage(site, { forcedColors: 'active' }, async (page) => {
    await page.goto('/en/roles/mentor/');
    const lines = (selector: string) =>
      page.locator(selector).evaluateAll((links) => links.map((link) => getComputedStyle(link).borderLeftColor));
    const [current] = await lines('.nav-list a[aria-current]');
    const others = await lines('.nav-group[open] .nav-list a:not([aria-current])');
    expect(others.length).toBeGreaterThan(1);
    expect(others).not.toContain(current);
  });
});
