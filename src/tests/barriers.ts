// Barriers that axe finds, asked in the page itself.
import axe, { type RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright';

declare global {
  interface Window {
    axe: typeof axe;
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

/** Brings axe into every page that is loaded from now on. */
export const bringAxe = (into: Page | BrowserContext): Promise<unknown> => into.addInitScript({ content: axe.source });

/**
 * @param within selector of the part to look at; `:root` is the page with what holds for it as a whole
 * @param rules the rules to ask; without it, all that axe asks by itself
 * @returns each barrier as the rule's id and the element
 */
export const findBarriers = (
  page: Page,
  within: string,
  rules: Pick<RunOptions, 'runOnly' | 'rules'> = {},
): Promise<string[]> =>
  page.evaluate(
    async ({ within, rules }) => {
      const { violations } = await window.axe.run(within, { ...rules, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    { within, rules },
  );
