import { LIMITS } from "./limits";

/** An absolute URL, or nothing where the text is none and cannot be resolved against the base. */
function parse(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined; // An address nobody can follow is no address; callers say so where it matters.
  }
}

/** The absolute form of an address, or the text itself where there is none (WHATWG URL, URL parsing). */
export function absolute(text: string, base: string): string {
  return parse(text.trim(), base)?.href ?? text.trim();
}

/** An http(s) address in absolute form. Anything else (script, data, relative without a base) is refused. */
export function webAddress(text: string, base: string): string | undefined {
  const url = parse(text.trim(), base);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) return undefined;
  return url.href.length <= LIMITS.short ? url.href : undefined;
}

/** An address without its fragment. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*/su, "");
}

/** Whether two addresses name the same page, whatever their scheme, `www.`, trailing slash and fragment. */
export function samePage(one: string, other: string): boolean {
  return pageKey(one) === pageKey(other);
}

function pageKey(url: string): string {
  return withoutFragment(url)
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/(?=$|\?)/, "")
    .toLowerCase();
}
