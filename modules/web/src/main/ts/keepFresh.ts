/**
 * Renews every element with an id that says after how many seconds it is old (`data-renew`), by fetching the page it stands
 * in; without script the page renews itself as a whole. Stops when the fresh one no longer says so, and shows the whole page
 * when the fresh one has no such element. What somebody is typing in is left alone.
 */
export function keepFresh(page: Document): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-renew][id]')) later(page, part);
}

function later(page: Document, part: HTMLElement): void {
  const seconds = Number(part.dataset.renew);
  if (seconds > 0) setTimeout(() => void renew(page, part), seconds * 1000);
}

async function renew(page: Document, part: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(page.location.href, { headers: { Accept: 'text/html' } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id);
    if (fresh) refresh(page, part, fresh);
    else showWhole(page, part);
  } catch {
    later(page, part); // the network may be back the next time
  }
}

function refresh(page: Document, part: HTMLElement, fresh: HTMLElement): void {
  if (!part.contains(page.activeElement)) part.replaceWith(fresh);
  later(page, part.isConnected ? part : fresh);
}

/** What was waited for is there: another page stands at this address now. */
function showWhole(page: Document, part: HTMLElement): void {
  if (page.activeElement?.matches('input, select, textarea')) later(page, part);
  else page.location.reload();
}
