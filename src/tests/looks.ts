// What is seen in the same colours and size, on the same grounds, is asked on the first page that has it.
import type { BrowserContext, Page } from 'playwright';

/** Selector of what {@link markNewLooks} has marked. */
export const NEW_LOOKS = '[data-new-look]';

declare global {
  interface Window {
    /** All that says something and is shown, and what it is seen in: colours, size, and the grounds behind it. */
    readLooks: () => Map<Element, string>;
  }
}

function bringReader(): void {
  const groundsOf = (element: Element): string => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
    const covers = backgroundColor.startsWith('rgb(');
    return covers || !element.parentElement ? own : `${own} on ${groundsOf(element.parentElement)}`;
  };
  const lettersOf = (element: Element): string => {
    const { color, fontSize, fontWeight, textDecorationLine, position, visibility } = getComputedStyle(element);
    return [element.localName, color, fontSize, fontWeight, textDecorationLine, position, visibility].join();
  };
  const saysSomething = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  window.readLooks = () => {
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => saysSomething(element) && element.checkVisibility(),
    );
    // A link is told from the text around it, which its parent has.
    const lookOf = (element: Element) =>
      [lettersOf(element), element.parentElement ? lettersOf(element.parentElement) : '', groundsOf(element)].join();
    return new Map(shown.map((element) => [element, lookOf(element)]));
  };
}

/** Brings the reader of looks into every page that is loaded from now on. */
export const bringLooks = (context: BrowserContext): Promise<unknown> => context.addInitScript(bringReader);

/**
 * Marks the texts whose look is in none of `asked`, and adds their looks there.
 * @param asked of every page, width and theme so far: a look has its colours in it
 * @returns whether there is any
 */
export async function markNewLooks(page: Page, asked: Set<string>): Promise<boolean> {
  const looks = await page.evaluate(() => [...new Set(window.readLooks().values())]);
  const fresh = looks.filter((look) => !asked.has(look));
  if (fresh.length === 0) return false;
  for (const look of fresh) asked.add(look);
  await page.evaluate((fresh) => {
    const looks = new Set(fresh);
    for (const [element, look] of window.readLooks()) element.toggleAttribute('data-new-look', looks.has(look));
  }, fresh);
  return true;
}
