// The page of the search: results in order, a list of everything without JavaScript, a strict policy.
import { expect, test } from 'vitest';
import { openSite, withNewPage, withPage } from './browser.ts';

const site = await openSite();

test('a page of its own gives the results in order, one link each', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/en/search/?q=attendence%20list');
    const links = page.locator('ol[data-search-results] a[href]');
    await links.first().waitFor();
    expect(await links.first().getAttribute('href')).toBe('/en/toolkit/forms/attendance-list/');
    expect(await links.count()).toBe(await page.locator('ol[data-search-results] > li').count());
    expect(await page.locator('.search-unscripted').isVisible()).toBe(false);
    await page.locator('#q').fill('F09');
    await page.keyboard.press('Enter');
    await page.locator('ol[data-search-results] a[href="/en/toolkit/forms/mentoring-diary/"]').waitFor();
    expect(page.url()).toContain('q=F09');
    expect(await page.locator('.langs a[hreflang=bg]').first().getAttribute('href')).toContain('/bg/search/?q=F09');
  });
});

test('without JavaScript the link leads to a list of everything', async () => {
  await withNewPage(site, { javaScriptEnabled: false }, async (page) => {
    await page.goto('/fi/roles/overview/');
    await page.locator('.header [data-open-search]').click();
    // The click is over as soon as the page begins to come.
    await page.waitForURL('**/fi/search/');
    expect(new URL(page.url()).pathname).toBe('/fi/search/');
    expect(await page.locator('.search-unscripted a').count()).toBeGreaterThan(100);
  });
});

test('it needs no more than scripts and WebAssembly of the site under a strict policy', async () => {
  await withPage(site, {}, async (page) => {
    const refused: string[] = [];
    await page.route('**/fi/search/', async (route) => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; form-action 'self'",
      };
      await route.fulfill({ response, headers });
    });
    page.on('console', (message) => message.text().includes('/search') && refused.push(message.text()));
    await page.goto('/fi/search/');
    await page.locator('#q').fill('sopimus');
    await page.locator('ol[data-search-results] a').first().waitFor();
    expect(refused).toEqual([]);
  });
});
