import { loadAddress } from "../address";
import type { Part } from "../part";
import { openScanner, unescapeCss } from "./scanner";

/** What an address in a style sheet is understood by. */
export interface AddressOptions {
  /** Where addresses count from. */
  readonly base: string;
  readonly depth: number;
  /** Whether the page has loaded an address: what it never showed is not needed. */
  readonly isNeeded: (url: string) => boolean;
}

/** An address that is nothing, and asks nobody. */
export const NOTHING = "data:,";

/** An address as the copy writes it, to be filled in. */
export function addressParts(address: string, { base, depth, isNeeded }: AddressOptions): Part[] {
  if (address.startsWith("#")) return [`url("${quotable(address)}")`];
  const url = loadAddress(address, base);
  if (url?.startsWith("data:")) return [`url("${quotable(url)}")`];
  if (url === undefined || !isNeeded(url)) return [`url("${NOTHING}")`];
  return ['url("', { kind: "style-url", url, depth }, '")'];
}

/** What cannot be told before the page is there, such as `src(var(--a))`: it is missing, and that is said. */
export const untold = (depth: number): Part[] => ['url("', { kind: "style-url", url: "", depth }, '")'];

/** `url("a.png" …)`, given what is in its brackets: what comes after the string asks for nothing. */
export function stringAddress(inside: string, options: AddressOptions): Part[] {
  const first = openScanner(inside);
  let isThere = first.next();
  while (isThere && (first.type === "space" || first.type === "comment")) isThere = first.next();
  if (!isThere || first.type !== "string") return untold(options.depth);
  return addressParts(insideString(inside.slice(first.start, first.end)), options);
}

/** What a string says, given with its quotes; the last may be missing where a file ends. */
export const insideString = (token: string): string => unescapeCss(token.slice(1, isClosed(token) ? -1 : undefined));

/** What `url(…)` says. */
export const insideUrl = (token: string): string =>
  unescapeCss(
    token
      .slice(token.indexOf("(") + 1)
      .replace(/^\s+/u, "")
      .replace(isClosedUrl(token) ? /\s*\)$/u : /$/u, ""),
  );

const isClosedUrl = (token: string): boolean => token.endsWith(")") && !endsInEscape(token.slice(0, -1));

/** Whether a string has its last quote. */
export const isClosed = (token: string): boolean =>
  token.length > 1 && token.endsWith(token.charAt(0)) && !endsInEscape(token.slice(0, -1));

/** Whether a text ends in a backslash that has nothing to stand for. */
export function endsInEscape(text: string): boolean {
  let escapes = 0;
  while (text.charAt(text.length - 1 - escapes) === "\\") escapes++;
  return escapes % 2 === 1;
}

export const quotable = (text: string): string =>
  text.replace(/["\\\n\r\f<]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `);
