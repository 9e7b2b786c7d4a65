// Prints the form of the page as it is filled in, without the page around it.

/** A box on paper has no scroll bar: each grows to its text first. */
export function printForm(form: HTMLFormElement): void {
  const { dataset } = document.documentElement;
  const boxes = [...form.querySelectorAll('textarea')];
  const grow = () => {
    for (const box of boxes) box.style.setProperty('min-height', `${box.scrollHeight + 4}px`);
  };
  dataset['printing'] = 'form';
  grow();
  addEventListener(
    'afterprint',
    () => {
      delete dataset['printing'];
      for (const box of boxes) box.style.removeProperty('min-height');
    },
    { once: true },
  );
  print();
}
