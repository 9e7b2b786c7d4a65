// The page of the search: the same results as a page of its own, with the question in its address.
import type { Locale } from '../../../toolkit/locales.ts';
import { startAsking } from './asking.ts';
import { partOf } from './parts.ts';
import type { Source } from './source.ts';
import type { SearchWords } from './words.ts';

const MOST = 30;

/** @param source gives the data; made with the base path of the site, as the page says it */
export function startSearchPage(makeSource: (base: string) => Source): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const input = page?.querySelector('input');
  if (!page || !input) return;
  const { locale, base = '/', words = '{}' } = page.dataset;
  const { ask } = startAsking(
    {
      input,
      list: partOf(page, 'results'),
      status: partOf(page, 'status'),
      ways: partOf(page, 'ways'),
      again: partOf<HTMLButtonElement>(page, 'again'),
    },
    // One link a result, so that the list can be read by machines as well.
    {
      locale: locale as Locale,
      words: JSON.parse(words) as SearchWords,
      source: makeSource(base),
      most: MOST,
      withFiles: false,
      withAll: false,
    },
  );
  const show = () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    carry(input.value);
    void ask();
  };
  page.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    remember(input.value);
    void ask();
  });
  input.addEventListener('change', () => remember(input.value));
  addEventListener('popstate', show);
  show();
}

/** Puts the question into the address, and into those of the page in the other languages. */
function remember(text: string): void {
  carry(text);
  const address = new URL(location.href);
  if (address.searchParams.get('q') === text) return;
  address.searchParams.set('q', text);
  history.pushState(null, '', address);
}

function carry(text: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a[hreflang]')) {
    link.search = text ? `?q=${encodeURIComponent(text)}` : '';
  }
}
