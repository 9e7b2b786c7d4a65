// The size of targets is asked of few of them; none that is too small and too near to another may be missed.
import { expect, test } from 'vitest';
import { findBarriers } from './barriers.ts';
import { openSite, withPage } from './browser.ts';

const site = await openSite();

/** Places a button, in CSS pixels. */
const button = (left: number, top: number, width: number, height: number): string =>
  `<button style="all: unset; position: absolute; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px">+</button>`;

test.each([
  ['small ones that touch', [button(10, 10, 20, 20), button(30, 10, 20, 20)], 2],
  ['a small one beside a large one', [button(10, 10, 20, 20), button(31, 0, 60, 60)], 1],
  ['small ones one above the other', [button(10, 10, 80, 16), button(10, 30, 80, 16)], 2],
  ['large ones of which one leaves little of the other', [button(10, 10, 40, 40), button(25, 0, 60, 60)], 1],
  ['small ones with room around them', [button(10, 10, 20, 20), button(40, 10, 20, 20)], 0],
  ['large ones that touch', [button(10, 10, 24, 24), button(34, 10, 24, 24)], 0],
])('%s', async (_, buttons, tight) => {
  const barriers = await withPage(site, {}, async (page) => {
    await page.route('**/buttons', (route) => route.fulfill({ contentType: 'text/html', body: buttons.join('') }));
    await page.goto('/buttons');
    return findBarriers(page, ':root', { runOnly: ['target-size'] });
  });
  expect(barriers).toHaveLength(tight);
});
