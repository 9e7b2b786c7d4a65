// A field is left by pressing something below it. What the page then says of the field does not move what is pressed:
// the button goes down and up where it was seen.
import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openSite, openWhole, withNewPage, withPage } from './browser.ts';

/** Long enough for what is written to be kept, and for that to be said. */
const SLOWLY = 900;
/** All of a form at once, so that nothing scrolls. */
const viewport = { width: 900, height: 9000 };

const site = await openSite();

/** Writes no day into the first place for one, and looks where the other is before the first is left. */
async function writeNoDay(page: Page, pressed: Locator): Promise<[number, number]> {
  await page.locator('input[data-kind="date"]:visible').first().pressSequentially('ensi viikolla');
  const box = await pressed.boundingBox();
  if (!box) throw new Error('What is to be pressed is not shown.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const WAYS: Record<string, (page: Page, x: number, y: number) => Promise<void>> = {
  'a mouse': (page, x, y) => page.mouse.click(x, y),
  'a slow hand': (page, x, y) => page.mouse.click(x, y, { delay: SLOWLY }),
  'a finger': (page, x, y) => page.touchscreen.tap(x, y),
};

describe.each(Object.entries(WAYS))('with %s', (_, press) => {
  test.each([
    ['fi/toolkit/forms/attendance-list/', '[data-missing]', '[data-gaps]'],
    ['bg/toolkit/forms/change-or-ending/', '[data-missing]', '[data-gaps]'],
    ['en/toolkit/planner/', '.fill details:not([open]) > summary', '.fill details[open] textarea'],
  ])('on %s what is pressed hears of it, and the fault is told', async (path, pressed, shown) => {
    await withNewPage(site, { viewport, hasTouch: true }, async (page) => {
      await openWhole(page, `/${path}`);
      const [x, y] = await writeNoDay(page, page.locator(pressed).first());
      await press(page, x, y);
      await page.locator(shown).first().waitFor();
      await expect.poll(() => page.locator('.fault:visible').count()).toBe(1);
    });
  });
});

test('a field that is left by the keyboard tells its fault at once', async () => {
  await withPage(site, { viewport }, async (page) => {
    await openWhole(page, '/fi/toolkit/forms/attendance-list/');
    await writeNoDay(page, page.locator('h1'));
    await page.keyboard.press('Tab');
    expect(await page.locator('.fault:visible').count()).toBe(1);
  });
});

test('a field that is left by a press without a click tells its fault when the press is over', async () => {
  await withPage(site, { viewport }, async (page) => {
    await openWhole(page, '/fi/toolkit/forms/attendance-list/');
    const faults = page.locator('.fault:visible');
    const [x, y] = await writeNoDay(page, page.locator('h1'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    expect(await faults.count()).toBe(0);
    await page.mouse.move(x + 300, y + 300);
    await page.mouse.up();
    await expect.poll(() => faults.count()).toBe(1);
  });
});

test('nothing below the form moves when it is said that something was kept', async () => {
  await withPage(site, { viewport }, async (page) => {
    await openWhole(page, '/fi/toolkit/forms/attendance-list/');
    const below = page.locator('#take');
    const before = await below.boundingBox();
    await page.locator('.fill input[type="text"]:visible').first().fill('Åsa');
    await page.locator('[data-status]:not(:empty)').waitFor();
    expect(await below.boundingBox()).toEqual(before);
  });
});
