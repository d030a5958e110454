/**
 * Shows every `<button data-copy-link hidden>` and lets it copy the address of the page. Its text after copying stands in
 * `data-copied`; an element with role status beside it (`data-copy-status`) tells it to a screen reader too.
 */
export function offerCopying(page: Document): void {
  if (!navigator.clipboard) return;
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-copy-link]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copyAddress(page, button));
  }
}

async function copyAddress(page: Document, button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(page.location.href);
  const text = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = text;
  button.textContent = button.dataset.copied ?? text;
  const status = page.querySelector('[data-copy-status]');
  if (status) status.textContent = button.textContent;
  setTimeout(() => {
    button.textContent = text;
    if (status) status.textContent = '';
  }, 3000);
}
