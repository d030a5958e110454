/** A print shows every table: details are opened before printing and closed again after it. */
export function openForPrint(page: Document, view: Window): void {
  let opened: HTMLDetailsElement[] = [];
  view.addEventListener('beforeprint', () => {
    opened = [...page.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    opened.forEach((details) => (details.open = true));
  });
  view.addEventListener('afterprint', () => {
    opened.forEach((details) => (details.open = false));
    opened = [];
  });
}
