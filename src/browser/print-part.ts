// Prints one part of a page: the style sheets leave out what stands around it.

/** Joins the buttons that name a part: those with `data-print`. */
export function startPrinting(): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-print]')) {
    button.addEventListener('click', () => {
      document.documentElement.dataset.printing = button.dataset.print;
      addEventListener('afterprint', () => delete document.documentElement.dataset.printing, { once: true });
      print();
    });
  }
}
