// The search: opened by button and by key, in the language of the page, and usable without seeing it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringAxe, findBarriers } from './barriers.ts';
import { openSite, type Site, withPage } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([
  ['fi', 'mentorointisopimus', 'Mentorointisopimus'],
  ['en', 'agreement', 'Mentoring agreement'],
  ['bg', 'споразумение', 'Споразумение за менторинг'],
])('in %s', (locale, query, form) => {
  test(`"${query}" finds the form`, async () => {
    await withPage(site, {}, async (page) => {
      await bringAxe(page);
      await page.goto(`/${locale}/roles/overview/`);
      await page.keyboard.press('/');
      await page.locator('#search input').fill(query);
      const result = page.locator('.pagefind-ui__result-link', { hasText: form });
      await result.first().waitFor();
      const targets = await result.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(targets).toContain(`/${locale}/toolkit/forms/mentoring-agreement/`);
      expect(await page.locator('#search [role=status]').textContent()).toContain(query);
      expect(await findBarriers(page, '#search')).toEqual([]);
    });
  });
});

test('a page is found by its keywords, which are not shown', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/fi/roles/overview/');
    await page.keyboard.press('/');
    await page.locator('#search input').fill('saako nauhoittaa');
    const result = page.locator('.pagefind-ui__result', { has: page.locator('a[href="/fi/meetings/online/"]') });
    await result.waitFor();
    expect(await result.textContent()).not.toContain('saako nauhoittaa');
  });
});

test('the dialog opens by its button, takes the keyboard and closes with Escape', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/fi/');
    await page.locator('main [data-open-search]').click();
    await page.locator('#search input:focus').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#search').isVisible()).toBe(false);
  });
});
