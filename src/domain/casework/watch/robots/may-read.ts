import type { RobotsRule } from "./read-robots";

/**
 * Whether rules let an address be read: the longest rule that fits decides, of two as long the one that allows; where none
 * fits, it may be read (RFC 9309 §2.2.2). The robots.txt itself always may.
 */
export function mayRead(rules: readonly RobotsRule[], url: string): boolean {
  const { pathname, search } = new URL(url);
  if (pathname === "/robots.txt") return true;
  const path = spelled(`${pathname}${search}`);
  let decided: { allow: boolean; length: number } | undefined;
  for (const { allow, path: pattern } of rules) {
    const wanted = spelled(pattern);
    const isLess = decided && (wanted.length < decided.length || (wanted.length === decided.length && decided.allow));
    if (isLess || !fits(wanted, path)) continue;
    decided = { allow, length: wanted.length };
  }
  return decided?.allow ?? true;
}

/** `*` is any characters, `$` at the end the path's end (§2.2.3); step by step, so that no pattern takes long. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  const first = parts[0] ?? "";
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, isWhole ? -1 : undefined)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!isWhole) return true;
  if (parts.length === 1) return path.length === first.length;
  const last = parts.at(-1) ?? "";
  return path.length - last.length >= at && path.endsWith(last);
}

/** One spelling of what may be spelled in several ways: characters outside of ASCII as their octets, those that need none as themselves. */
function spelled(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/gu, (text) => encodeURIComponent(text.toWellFormed()))
    .replace(/%[0-9a-f]{2}/giu, (octet) => {
      const plain = String.fromCharCode(parseInt(octet.slice(1), 16));
      return /[A-Za-z0-9._~-]/u.test(plain) ? plain : octet.toUpperCase();
    });
}
