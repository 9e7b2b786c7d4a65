// What the page of a form offers: its files, in each language set that is chosen.
import type { Page } from 'playwright';
import { formatLanguages, languageSets } from '../../toolkit/locales.ts';
import { isBuilt } from './built.ts';

export const isForm = (path: string): boolean => /^\/..\/toolkit\/forms\/[^/]+\/$/.test(path);

/** The id of the form that a page is about. */
const formOf = (path: string): string => path.split('/').at(-2) ?? '';

/** Chooses each language set as a click would, and tells what a reader is offered then. */
const chooseEach = (page: Page) =>
  page.evaluate(() => {
    const isVisible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
    const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(isVisible);
    return [...document.querySelectorAll<HTMLInputElement>('.picks .langset input')].map((input) => {
      input.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = input.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2)?.closest('label');
      hit?.click();
      return {
        set: input.checked ? input.value : 'none',
        hrefs: seen('.get a[download]').map((link) => link.getAttribute('href') ?? ''),
        pictures: seen('figure').flatMap((figure) => [...figure.querySelectorAll('img')].map(({ src }) => src)),
      };
    });
  });

/** @returns what is not as it should be, of the page that is open: sets, formats, pictures, files that are not there */
export async function findWrongOffers(page: Page, path: string): Promise<string[]> {
  const offers = await chooseEach(page);
  const faults = offers.flatMap(({ set, hrefs, pictures }) => {
    const stem = `.${set}.`;
    const formats = hrefs.map((href) => href.slice(href.lastIndexOf(stem) + stem.length)).join();
    const poster = isBuilt(`/files/forms/${formOf(path)}/${formOf(path)}.${set}.poster.pdf`);
    const wanted = ['pdf', 'docx', 'print.pdf', ...(poster ? ['poster.pdf'] : [])].join();
    return [
      ...(formats === wanted ? [] : [`${set}: offers ${formats} instead of ${wanted}`]),
      ...(pictures.length === 1 && pictures[0]?.includes(`${stem}webp`) ? [] : [`${set}: shows ${pictures}`]),
      ...hrefs.filter((href) => !isBuilt(href)).map((href) => `${set}: ${href} is not there`),
    ];
  });
  const [sets, all] = [offers.map(({ set }) => set).join(), languageSets.map(formatLanguages).join()];
  return sets === all ? faults : [`can be had in ${sets} instead of ${all}`, ...faults];
}
