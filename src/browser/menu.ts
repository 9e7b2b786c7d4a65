// The menu: the sidebar, opened as a popover where it has no place beside the text. It opens without this script.

/** Keeps the keyboard in the open menu and in the header, shows where one is, and closes the menu where it has room. */
export function startMenu(): void {
  const sidebar = document.querySelector<HTMLElement>('#sidebar');
  if (!sidebar) return;
  // The head is higher where letters are large: the menu begins below it.
  sidebar.addEventListener('beforetoggle', () => {
    const { bottom = 0 } = document.querySelector('.header')?.getBoundingClientRect() ?? {};
    sidebar.style.setProperty('--head', `${Math.max(bottom, 0)}px`);
  });
  sidebar.addEventListener('toggle', (event) => keepInside((event as ToggleEvent).newState === 'open', sidebar));
  for (const group of sidebar.querySelectorAll('details')) {
    group.addEventListener('toggle', () => group.open && isOpen(sidebar) && group.scrollIntoView({ block: 'nearest' }));
  }
  matchMedia('(min-width: 50rem)').addEventListener('change', () => {
    if (isOpen(sidebar)) sidebar.hidePopover();
  });
}

/** A browser without popovers does not know the selector. */
const isOpen = (sidebar: HTMLElement): boolean =>
  CSS.supports('selector(:popover-open)') && sidebar.matches(':popover-open');

function keepInside(open: boolean, sidebar: HTMLElement): void {
  for (const part of document.querySelectorAll('main, .toc, .langs.is-phone, .skip, .site-footer'))
    part.toggleAttribute('inert', open);
  if (open) sidebar.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
}
