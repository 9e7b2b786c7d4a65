// What is seen in the same colours and size, on the same grounds, is asked on the first page that has it.
import type { BrowserContext, Page } from 'playwright';
import { findBarriers, OF_COLOURS } from './barriers.ts';

declare global {
  interface Window {
    /** All in that part that says something and is shown, and what it is seen in: colours, size, the grounds behind it. */
    readLooks: (within: string) => Map<Element, string>;
  }
}

function bringReader(): void {
  /** What an element looks like is asked by all that stand in it. */
  const remember = (ask: (element: Element) => string) => {
    const known = new Map<Element, string>();
    return (element: Element): string => {
      const look = known.get(element) ?? ask(element);
      known.set(element, look);
      return look;
    };
  };
  const saysSomething = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  window.readLooks = (within) => {
    const groundsOf = remember((element) => {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
      if (backgroundColor.startsWith('rgb(') || !element.parentElement) return own;
      const behind = groundsOf(element.parentElement);
      // What only stands between changes nothing.
      return own === 'rgba(0, 0, 0, 0) none 1' ? behind : `${own} on ${behind}`;
    });
    const lettersOf = remember((element) => {
      const { color, fontSize, fontWeight, textDecorationLine, position, visibility } = getComputedStyle(element);
      return [element.localName, color, fontSize, fontWeight, textDecorationLine, position, visibility].join();
    });
    // A link is told from the text around it, which its parent has.
    const aroundOf = ({ localName, parentElement }: Element) =>
      localName === 'a' && parentElement ? lettersOf(parentElement) : '';
    const lookOf = (element: Element) => [lettersOf(element), aroundOf(element), groundsOf(element)].join();
    const shown = [...document.querySelectorAll(`${within} *`)].filter(
      (element) => saysSomething(element) && element.checkVisibility(),
    );
    return new Map(shown.map((element) => [element, lookOf(element)]));
  };
}

/** Brings the reader of looks into every page that is loaded from now on. */
export const bringLooks = (into: BrowserContext): Promise<unknown> => into.addInitScript(bringReader);

/**
 * What axe finds in the colours of the texts whose look is in none of `asked`; their looks are added there.
 * @param within selector of the part to look at
 * @param asked of every page, width and theme so far: a look has its colours in it
 */
export async function findPaleWords(page: Page, within: string, asked: Set<string>): Promise<string[]> {
  await page.evaluate(bringReader);
  const looks = await page.evaluate((part) => [...new Set(window.readLooks(part).values())], within);
  return askNewLooks(page, within, looks, asked);
}

/** As {@link findPaleWords}, where the looks of that part are known. */
export async function askNewLooks(page: Page, within: string, looks: readonly string[], asked: Set<string>) {
  const fresh = looks.filter((look) => !asked.has(look));
  if (fresh.length === 0) return [];
  const marked = await page.evaluate(
    ({ within, fresh }) => {
      const looks = new Set(fresh);
      const seen = window.readLooks(within);
      for (const [element, look] of seen) element.toggleAttribute('data-new-look', looks.has(look));
      return fresh.filter((look) => [...seen.values()].includes(look));
    },
    { within, fresh },
  );
  // A look that was seen while the page was still on its way to another is gone, and not known.
  for (const look of marked) asked.add(look);
  return marked.length > 0 ? findBarriers(page, `${within} [data-new-look]`, OF_COLOURS) : [];
}
