// A form's page by keyboard alone: every place is reached in its order, in sight and with a name, and files are made and
// taken back without a mouse.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openSite, withPage } from './browser.ts';
import { openForm, writeInto } from './fill-visit.ts';

const site = await openSite();

interface Stop {
  /** Place in the document among all that can be reached. */
  readonly at: number;
  /** What is wrong with it. */
  readonly faults: readonly string[];
}

/** What can be reached by keyboard; of radios the chosen one, or the first. */
const REACHED = `:is(.fill-tools, .filling, .take) :is(input:not([type=radio]), textarea, select, button, summary, a[href])`;

/** Looks at what has the focus: whether it is in sight, above all that lies on the page, and has a name. */
const lookAtFocus = (page: Page): Promise<Stop> =>
  page.evaluate((selector) => {
    const focused = document.activeElement as HTMLElement;
    // A label may show what its control is.
    const shown = focused.closest<HTMLElement>('label') ?? focused;
    const box = shown.getBoundingClientRect();
    const middle = [box.left + Math.min(box.width, 40) / 2, box.top + Math.min(box.height, 40) / 2] as const;
    const above = document.elementFromPoint(...middle);
    const labels = [...((focused as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join('');
    const name = labels || focused.getAttribute('aria-label') || focused.textContent;
    const faults = [
      ...(box.top < 0 || box.bottom > innerHeight + 1 ? ['out of sight'] : []),
      ...(above && shown.contains(above) ? [] : [`below ${above?.className}`]),
      ...(name?.trim() ? [] : ['without a name']),
      ...(getComputedStyle(focused).outlineStyle === 'none' ? ['not seen to have the focus'] : []),
    ];
    const all = [...document.querySelectorAll(selector)];
    return { at: all.indexOf(focused), faults: faults.map((fault) => `${focused.outerHTML.slice(0, 90)}: ${fault}`) };
  }, REACHED);

describe.each([
  ['fi', 'mentoring-agreement', 1280],
  ['en', 'mentoring-diary', 320],
  ['bg', 'attendance-list', 320],
] as const)('in %s the form %s, %i pixels wide,', (locale, form, width) => {
  test('is walked through from its first place to the last', async () => {
    await withPage(site, { viewport: { width, height: 700 }, reducedMotion: 'reduce' }, async (page) => {
      await openForm(page, locale, form);
      await page.locator('[data-own]').focus();
      const stops: Stop[] = [];
      const last = page.locator('[data-back]');
      for (let count = 0; count < 400 && !(await last.evaluate((one) => one === document.activeElement)); count += 1) {
        await page.keyboard.press('Tab');
        stops.push(await lookAtFocus(page));
      }
      expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
      const walked = stops.map(({ at }) => at).filter((at) => at >= 0);
      expect(walked).toEqual(walked.toSorted((one, other) => one - other));
      const shown = await page
        .locator(REACHED)
        .evaluateAll((all) =>
          all.flatMap((one, at) => (one.checkVisibility({ visibilityProperty: true }) ? [at] : [])),
        );
      // The walk began at the second.
      expect(shown.filter((at) => at > (shown[0] ?? 0) && !walked.includes(at))).toEqual([]);
      expect(walked.length).toBeGreaterThan(20);
    });
  });
});

test('a file is made by keyboard, and what it would change is decided by keyboard', async () => {
  await withPage(site, {}, async (page) => {
    await openForm(page, 'en', 'meeting-plan');
    await writeInto(page, { mentee_name: 'old' });
    await page.locator('.take .of-sets [data-as=json]').focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    await writeInto(page, { mentee_name: 'new' });
    const back = page.locator('[data-back]');
    await back.focus();
    await back.setInputFiles(await download.path());
    const dialog = page.locator('dialog.changes');
    await dialog.waitFor();
    const inDialog = () => dialog.evaluate((one) => one.contains(document.activeElement));
    expect(await inDialog()).toBe(true);
    const buttons: (string | null)[] = [];
    for (let count = 0; count < 6; count += 1) {
      await page.keyboard.press('Tab');
      // After the last comes the browser's own bar, which no page sees.
      expect((await inDialog()) || (await page.evaluate(() => document.activeElement === document.body))).toBe(true);
      buttons.push(await page.evaluate(() => document.activeElement?.getAttribute('value') ?? null));
    }
    expect(buttons).toEqual(expect.arrayContaining(['file', 'page', '']));
    await dialog.locator('button[value=file]').focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => page.locator('.fill [name=mentee_name]').inputValue()).toBe('old');
    expect(await back.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});
