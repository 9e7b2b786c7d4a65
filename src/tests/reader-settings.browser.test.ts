// What readers have set in their device holds: less motion, and colours of their own.
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openSite, withPage } from './browser.ts';

const site = await openSite();

describe('as the reader has set it', () => {
  const moving = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        ['', '::before', '::after'].flatMap((part) => {
          const { transitionDuration, animationName } = getComputedStyle(element, part);
          const moves = animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
          return moves ? [element.outerHTML.slice(0, 80) + part] : [];
        }),
      ),
    );

  test('nothing moves', async () => {
    const look = (options: BrowserContextOptions) =>
      withPage(site, options, async (page) => {
        await page.goto('/fi/');
        return moving(page);
      });
    expect(await look({ reducedMotion: 'reduce' })).toEqual([]);
    expect((await look({ reducedMotion: 'no-preference' })).length).toBeGreaterThan(0);
  });
});

test.each([
  'phases/overview',
  'documents/where-things-go',
  'monitoring/why-and-when',
  'toi/overview',
  'organise/safety-and-limits',
])('drawings of /en/%s/ have the colours that the reader forces', async (slug) => {
  await withPage(site, { forcedColors: 'active' }, async (page) => {
    await page.goto(`/en/${slug}/`);
    const others = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('span'));
      const resolve = (colour: string) => {
        probe.style.color = colour;
        return getComputedStyle(probe).color;
      };
      const system = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'HighlightText'].map(resolve);
      const painted = [...document.querySelectorAll('main svg *')].flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return shape.checkVisibility() ? [fill, stroke] : [];
      });
      return painted.filter((colour) => /^(rgb|color|oklab)/.test(colour) && !system.includes(colour));
    });
    expect([...new Set(others)]).toEqual([]);
  });
});
