// Barriers that axe finds, asked in the page itself.
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { AXE } from './serve.ts';

declare global {
  interface Window {
    axe: typeof axe;
    /** Marks the targets that axe is to ask about their size. */
    markTight: () => void;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: most of what axe takes its time for, and all that another theme changes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
export const OF_COLOURS = { runOnly: COLOURS };
export const BUT_COLOURS = {
  runOnly: TAGS,
  rules: Object.fromEntries(COLOURS.map((id) => [id, { enabled: false }])),
};

/**
 * The rule for the size of targets (WCAG 2.5.8) takes half of axe's time, since it puts all that is seen on a grid. It is
 * asked of those alone that could break it: two whose squares of at least 24 pixels around their middles meet.
 */
function bringTight(): void {
  const TIGHT = 'data-tight';
  window.axe.configure({ rules: [{ id: 'target-size', selector: `[${TIGHT}]` }] });
  const roomOf = (target: Element): DOMRect => {
    const { x, y, width, height } = target.getBoundingClientRect();
    const [wide, high] = [Math.max(width, 24), Math.max(height, 24)];
    return new DOMRect(x - (wide - width) / 2, y - (high - height) / 2, wide, high);
  };
  const meet = (one: DOMRect, other: DOMRect): boolean =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  window.markTight = () => {
    const targets = [
      ...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [contenteditable], [tabindex]:not([tabindex="-1"])',
      ),
    ].filter((target) => target.checkVisibility({ visibilityProperty: true }));
    const rooms = targets.map(roomOf);
    for (const [at, room] of rooms.entries()) {
      const tight = rooms.some((other, index) => index !== at && meet(room, other));
      targets[at]?.toggleAttribute(TIGHT, tight);
    }
  };
}

/** Brings axe into the page, unless it is there. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'markTight' in window)) return;
  await page.addScriptTag({ url: AXE });
  await page.evaluate(bringTight);
}

/**
 * @param within selector of the part to look at; `:root` is the page with what holds for it as a whole
 * @param rules the rules to ask; without it, all that axe asks by itself
 * @returns each barrier as the rule's id and the element
 */
export async function findBarriers(
  page: Page,
  within: string,
  rules: Pick<RunOptions, 'runOnly' | 'rules'> = {},
): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(
    async ({ within, rules }) => {
      window.markTight();
      const { violations } = await window.axe.run(within, { ...rules, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    { within, rules },
  );
}
