// Parameters that say where a visitor came from, not which page this is.
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|_ga|yclid)$/u;

/** A page's address without fragment and tracking parameters: by this a page is known again. */
export function pageKey(url: string): string {
  const page = new URL(url);
  page.hash = "";
  // The text itself is cut: `searchParams` would spell what is left anew ("%20" as "+"), and the page would not be known.
  page.search = page.search.slice(1).split("&").filter(tells).join("&");
  return page.href;
}

const tells = (parameter: string): boolean => !TRACKING.test(parameter.split("=", 1)[0] ?? "");
