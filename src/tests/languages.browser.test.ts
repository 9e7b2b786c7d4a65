// Languages: one click apart, and the root page chooses.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { LOCALES, locales } from '../../toolkit/locales.ts';
import { BRIEF, openSite, withNewPage, withPage } from './browser.ts';
import { openForm } from './fill-visit.ts';

const site = await openSite(BRIEF);

describe.each(['/fi/', '/fi/planning/agreement/', '/fi/toolkit/forms/meeting-plan/'])('the links of %s', (start) => {
  test.each([1280, 360])('lead to the same page in the other languages at %i pixels', async (width) => {
    await withPage(site, { viewport: { width, height: 800 } }, async (page) => {
      for (const locale of locales.toReversed()) {
        await page.goto(start);
        const link = page.locator('nav.langs a:visible', { hasText: LOCALES[locale].ownName });
        expect(await link.getAttribute('hreflang')).toBe(locale);
        expect(await link.getAttribute('lang')).toBe(locale);
        await link.click();
        await page.waitForURL(site.origin + start.replace('fi', locale));
        expect(await page.locator('html').getAttribute('lang')).toBe(locale);
        expect(await page.locator('nav.langs a:visible[aria-current]').textContent()).toContain(
          LOCALES[locale].ownName,
        );
      }
    });
  });
});

describe('the page at the root', () => {
  test.each([
    ['bg-BG', '/bg/'],
    ['fi-FI', '/fi/'],
    ['en-US', '/en/'],
    ['de-DE', '/'],
  ])('sends a browser that speaks %s to %s', async (locale, target) => {
    await withNewPage(site, { locale }, async (page) => {
      await page.goto('/');
      await page.waitForURL(site.origin + target);
    });
  });

  test('remembers the language chosen before, and stays when asked to', async () => {
    await withNewPage(site, { locale: 'fi-FI' }, async (page) => {
      await page.goto('/fi/roles/overview/');
      await page.locator('nav.langs a:visible', { hasText: 'Български' }).click();
      await page.waitForURL('**/bg/roles/overview/');
      await page.goto('/');
      await page.waitForURL(`${site.origin}/bg/`);
      await page.goto('/?choose');
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL(`${site.origin}/en/`);
      await page.goto('/');
      await page.waitForURL(`${site.origin}/en/`);
    });
  });

  test('offers the languages without JavaScript', async () => {
    await withNewPage(site, { locale: 'fi-FI', javaScriptEnabled: false }, async (page) => {
      await page.goto('/');
      expect(await page.locator('main').getByRole('link').count()).toBe(locales.length);
    });
  });
});

test('the page that is not found says so in every language', async () => {
  await withPage(site, {}, async (page) => {
    const answer = await page.goto('/fi/nowhere/');
    expect(answer?.status()).toBe(404);
    expect(await page.locator('[lang=fi], [lang=en], [lang=bg]').count()).toBeGreaterThanOrEqual(locales.length);
  });
});

/** Whether all letters of the first such element are those of our fonts. */
async function isInOwnFonts(page: Page, selector: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
}

test('words of another language chosen on a slow network stand in their own letters as soon as these come', async () => {
  await withPage(site, {}, async (page) => {
    let send = () => {};
    const late = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/*-near*.woff2', (route) => late.then(() => route.continue()));
    await openForm(page, 'fi', 'mentoring-agreement');
    await page.locator('[data-also]').selectOption({ label: LOCALES.bg.ownName });
    const word = '.fill .also';
    await page.locator(word).first().waitFor();
    await expect.poll(() => isInOwnFonts(page, word)).toBe(false);
    send();
    await expect.poll(() => isInOwnFonts(page, word)).toBe(true);
  });
});
