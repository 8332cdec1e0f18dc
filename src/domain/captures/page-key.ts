// Parameters that say where a visitor came from, not which page this is.
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|_ga|yclid)$/u;

/** A page's address without fragment and tracking parameters: by this a page is known again. */
export function pageKey(url: string): string {
  const page = new URL(url);
  page.hash = "";
  for (const name of [...page.searchParams.keys()]) if (TRACKING.test(name)) page.searchParams.delete(name);
  return page.href;
}
