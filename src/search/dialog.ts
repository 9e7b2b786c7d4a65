// The search dialog: opens Pagefind's own interface and loads it the first time.

/** Joins every search button, and the keys `/` and Ctrl+K, to the dialog of the page. */
export function startSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search');
  if (!dialog) return;
  let loaded: Promise<void> | undefined;
  const open = async () => {
    dialog.showModal();
    loaded ??= load(dialog);
    await loaded;
    dialog.querySelector('input')?.focus();
  };
  for (const button of document.querySelectorAll('[data-open-search]')) button.addEventListener('click', open);
  dialog.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  addEventListener('keydown', (event) => {
    if (dialog.open || !isShortcut(event)) return;
    event.preventDefault();
    open();
  });
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if ((ctrlKey || metaKey) && key === 'k') return true;
  const writing =
    target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select');
  return key === '/' && !ctrlKey && !metaKey && !altKey && !writing;
}

/** Words for search are found and not shown: the interface prints every field of a page below its excerpt. */
function withoutKeywords<Result extends { readonly meta: Record<string, string> }>(result: Result): Result {
  const { keywords, ...meta } = result.meta;
  return { ...result, meta };
}

async function load(dialog: HTMLDialogElement): Promise<void> {
  if (import.meta.env.DEV) return;
  const { PagefindUI } = await import('@pagefind/default-ui');
  const translations = JSON.parse(dialog.dataset.translations ?? '{}') as Record<string, string>;
  new PagefindUI({
    element: '.search-ui',
    bundlePath: dialog.dataset.bundle,
    baseUrl: import.meta.env.BASE_URL,
    showImages: false,
    showSubResults: true,
    resetStyles: false,
    translations,
    processResult: withoutKeywords,
  });
  // Pagefind names its field by a title only, and tells nobody how many results there are (WCAG 4.1.2, 4.1.3).
  dialog.querySelector('input')?.setAttribute('aria-label', translations.search_label ?? '');
  const status = dialog.querySelector('[role=status]');
  const ui = dialog.querySelector('.search-ui');
  if (!status || !ui) return;
  new MutationObserver(() => {
    const message = ui.querySelector('.pagefind-ui__message')?.textContent ?? '';
    if (status.textContent !== message) status.textContent = message;
  }).observe(ui, { childList: true, subtree: true, characterData: true });
}
