import { insideString, insideUrl } from "./addresses";
import { openNesting } from "./nesting";
import { type Scanner, openScanner } from "./scanner";

/** `@import "a.css" layer(b) supports(c) screen`, or `@namespace x "…"`, as it says. */
export interface ImportRule {
  /** Undefined where the rule is none. */
  readonly address: string | undefined;
  /** What stands before the address: a namespace's prefix. */
  readonly before: string;
  /** The rules that its sheet stands within (CSS Cascade 5 §4), from the outermost. */
  readonly around: readonly string[];
  /** Whether it ended with the block it stands in. */
  readonly endsBlock: boolean;
}

/** Reads an at-rule that names an address to its end; the scanner is left behind its semicolon. */
export function readImport(css: string, scanner: Scanner): ImportRule {
  let address: string | undefined;
  const nesting = openNesting();
  let [isInUrl, before, rest, isRule, endsBlock] = [false, "", "", true, false];
  while (scanner.next()) {
    const { type, start, end } = scanner;
    endsBlock = nesting.depth() === 0 && type === "}";
    if (endsBlock || (nesting.depth() === 0 && type === ";")) break;
    const said = css.slice(start, end);
    nesting.take(type);
    if (type === "{" || type === "bad-string" || type === "bad-url") isRule = false;
    if (address === undefined && (type === "string" || type === "url")) {
      address = type === "url" ? insideUrl(said) : insideString(said);
      isInUrl = nesting.depth() > 0;
    } else if (address === undefined) before += type === "comment" || type === "function" ? " " : said;
    else if (!isInUrl) rest += type === "comment" ? " " : said;
    else isInUrl = nesting.depth() > 0;
    // A block ends a rule that should have none.
    if (type === "}" && nesting.depth() === 0) break;
  }
  return { address: isRule ? address : undefined, before: before.trim(), around: aroundOf(rest), endsBlock };
}

/** `layer`, `layer(…)` and `supports(…)` come in this order, and what is left are media. */
function aroundOf(rest: string): string[] {
  const [named, afterLayer] = takeFirst(rest, "layer");
  const [supports, media] = takeFirst(afterLayer, "supports");
  return [
    ...(named === undefined ? [] : [`@layer ${named}`]),
    ...(supports === undefined ? [] : [`@supports (${supports})`]),
    ...(media.trim() ? [`@media ${media.trim()}`] : []),
  ];
}

/** What stands in the brackets of a word or function that comes first, and what comes after it. */
function takeFirst(css: string, name: string): [inside: string | undefined, after: string] {
  const scanner = openScanner(css);
  while (scanner.next() && scanner.type === "space");
  const said = css.slice(scanner.start, scanner.end).toLowerCase();
  if (scanner.type === "ident" && said === name && name === "layer") return ["", css.slice(scanner.end)];
  if (scanner.type !== "function" || said !== `${name}(`) return [undefined, css];
  const inside = argumentsOf(css, scanner);
  return [inside, css.slice(scanner.end)];
}

/** What stands in a function's brackets; the scanner is left behind them. */
export function argumentsOf(css: string, scanner: Scanner): string {
  const { end: start } = scanner;
  const nesting = openNesting();
  nesting.take("function");
  while (scanner.next()) {
    nesting.take(scanner.type);
    if (nesting.depth() === 0) return css.slice(start, scanner.start);
  }
  return css.slice(start);
}
