// Which texts of a page look otherwise than in the width before: only their colours need to be asked again.
import type { BrowserContext, Page } from 'playwright';

/** Selector of what {@link markChanged} has found. */
export const CHANGED = '[data-other-colours]';

declare global {
  interface Window {
    /** All that says something and is shown, and what it is seen in: colours, size, and the grounds behind it. */
    readColours: () => Map<Element, string>;
    /** What was read, by theme. */
    rememberedColours: Record<string, Map<Element, string>>;
  }
}

function bringReader(): void {
  const groundsOf = (element: Element): string => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
    const covers = backgroundColor.startsWith('rgb(');
    return covers || !element.parentElement ? own : `${own} on ${groundsOf(element.parentElement)}`;
  };
  const saysSomething = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  window.rememberedColours = {};
  window.readColours = () => {
    const shown = [...document.querySelectorAll('body *')].filter(
      (element) => saysSomething(element) && element.checkVisibility(),
    );
    return new Map(
      shown.map((element) => {
        const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
        return [element, [color, fontSize, fontWeight, textDecorationLine, groundsOf(element)].join()];
      }),
    );
  };
}

/** Brings the reader of colours into every page that is loaded from now on. */
export const bringColours = (context: BrowserContext): Promise<unknown> => context.addInitScript(bringReader);

/** Keeps the colours of a page as those of the theme. */
export const rememberColours = (page: Page, theme: string): Promise<void> =>
  page.evaluate((theme) => {
    window.rememberedColours[theme] = window.readColours();
  }, theme);

/** Marks what is seen in other colours or sizes than remembered, or was not seen then. @returns whether there is any */
export const markChanged = (page: Page, theme: string): Promise<boolean> =>
  page.evaluate((theme) => {
    const remembered = window.rememberedColours[theme];
    if (!remembered) throw new Error(`no colours of the ${theme} theme are remembered`);
    for (const element of document.querySelectorAll('[data-other-colours]'))
      element.removeAttribute('data-other-colours');
    const changed = [...window.readColours()].filter(([element, colours]) => remembered.get(element) !== colours);
    for (const [element] of changed) element.setAttribute('data-other-colours', '');
    return changed.length > 0;
  }, theme);
