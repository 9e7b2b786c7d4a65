// One text for each look of a page: what is seen in the same colours and size, on the same grounds, is asked once.
import type { BrowserContext, Page } from 'playwright';

/** Selector of what {@link markNewLooks} has found. */
export const NEW_LOOKS = '[data-new-look]';

declare global {
  interface Window {
    /** All that says something and is shown, and what it is seen in: colours, size, and the grounds behind it. */
    readLooks: () => Map<Element, string>;
    /** What was asked already on this page, by theme. */
    askedLooks: Record<string, Set<string>>;
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
  window.askedLooks = {};
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

/** Marks one text of each look that was not asked on this page in that theme. @returns whether there is any */
export const markNewLooks = (page: Page, theme: string): Promise<boolean> =>
  page.evaluate((theme) => {
    window.askedLooks[theme] ??= new Set();
    const asked = window.askedLooks[theme];
    const before = asked.size;
    for (const marked of document.querySelectorAll('[data-new-look]')) marked.removeAttribute('data-new-look');
    for (const [element, look] of window.readLooks()) {
      if (!asked.has(look)) element.setAttribute('data-new-look', '');
      asked.add(look);
    }
    return asked.size > before;
  }, theme);
