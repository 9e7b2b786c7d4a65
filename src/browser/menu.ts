// The menu of narrow screens: the sidebar, opened as a popover. It opens without this script.

/** Keeps the keyboard in the open menu and in the header, and closes the menu where the sidebar has room. */
export function startMenu(): void {
  const sidebar = document.querySelector<HTMLElement>('#sidebar');
  sidebar?.addEventListener('toggle', (event) => {
    const open = (event as ToggleEvent).newState === 'open';
    for (const part of document.querySelectorAll('main, .toc, .langs.is-phone, .skip'))
      part.toggleAttribute('inert', open);
  });
  matchMedia('(min-width: 50rem)').addEventListener('change', () => {
    if (sidebar?.matches(':popover-open')) sidebar.hidePopover();
  });
}
