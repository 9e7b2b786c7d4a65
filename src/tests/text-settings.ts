// Ways in which readers set text large or wide apart, for the browser tests.
import type { Page } from 'playwright';

/** Ways that a style sheet describes: larger letters by the browser's setting, and the text spacing of WCAG 1.4.12. */
const STYLES = {
  'letters at 130 %': 'html { font-size: 130% !important; }',
  'letters at 200 %': 'html { font-size: 200% !important; }',
  'text spacing': `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`,
};

/** Sets the text of a page in one of these ways, instead of the way before. */
export const setText = (page: Page, way: keyof typeof STYLES | undefined): Promise<void> =>
  page.evaluate(
    (content) => {
      // The site's policy allows no style element; a sheet that a script adopts is none.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(content);
      document.adoptedStyleSheets = [sheet];
    },
    way ? STYLES[way] : '',
  );

/** Letters alone twice as large, as Safari and Android enlarge them: lengths stay, and so do words in pictures. */
const doubleLetters = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement>('body, body *:not(svg, svg *)')].map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return { element, fontSize, lineHeight };
    });
    const double = (length: string) => `${Number.parseFloat(length) * 2}px`;
    for (const { element, fontSize, lineHeight } of sizes) {
      element.style.setProperty('font-size', double(fontSize), 'important');
      if (lineHeight !== 'normal') element.style.setProperty('line-height', double(lineHeight), 'important');
    }
  });

/** What is cut off or does not fit: the page beside the window, words in the header, text in boxes that hide the rest. */
const findCut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const shown = [...document.querySelectorAll('body *:not(thead *, .visually-hidden, .skip, svg *)')];
      const reach = (element: Element) => element.getBoundingClientRect().right;
      const widest = shown.reduce((one, other) => (reach(other) >= reach(one) ? other : one));
      faults.push(`${scrollWidth - clientWidth} px too wide: ${widest.outerHTML.slice(0, 120)}`);
    }
    const head = document.querySelector('.header')?.getBoundingClientRect();
    for (const part of document.querySelectorAll('.site-title span, .header .icon-button, .header .search-button')) {
      if (!head || !part.checkVisibility()) continue;
      const { top, bottom, left, right, width } = part.getBoundingClientRect();
      const inside = top >= head.top && bottom <= head.bottom && left >= 0 && right <= clientWidth + 1;
      if (!inside || width < 24) faults.push(`does not fit the header: ${part.className || part.tagName}`);
    }
    for (const list of document.querySelectorAll('select')) {
      // Any other list cuts what is chosen.
      const wraps = getComputedStyle(list).appearance === 'base-select' && list.scrollWidth <= list.clientWidth;
      if (!wraps) faults.push(`cuts its words: ${list.outerHTML.slice(0, 120)}`);
    }
    return faults;
  });

/** What does not fit on a page in any of these ways, each fault after the name of its way. */
export async function findCutInEveryWay(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const look = async (way: string) => faults.push(...(await findCut(page)).map((fault) => `${way}: ${fault}`));
  for (const way of Object.keys(STYLES) as (keyof typeof STYLES)[]) {
    await setText(page, way);
    await look(way);
  }
  await setText(page, undefined);
  await doubleLetters(page);
  await look('text alone at 200 %');
  return faults;
}
