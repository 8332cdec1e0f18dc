import { loadAddress } from "../address";
import type { Part } from "../part";
import {
  type AddressOptions,
  NOTHING,
  addressParts,
  endsInEscape,
  insideString,
  insideUrl,
  isClosed,
  quotable,
  stringAddress,
  untold,
} from "./addresses";
import { chosenOffers } from "./image-offers";
import { argumentsOf, readImport } from "./import-rule";
import { openNesting } from "./nesting";
import { openScanner, prepared, unescapeCss } from "./scanner";
import { STATES, isSelector } from "./states";

/** What is to be made of a style sheet, or of a value that stands in an attribute. */
interface CssOptions extends AddressOptions {
  /** A whole sheet, which may begin with imports and ends all that it has begun. */
  readonly isSheet?: boolean;
  /** Strings that stand for themselves are addresses, as in `image-set("a.png" 1x)`. */
  readonly areStringsAddresses?: boolean;
}

/** Without any of these nothing in a value needs to be looked at. */
const TELLING = /[\\"'(@/<\r\f\0{}[\]]/u;
/** Functions whose strings are addresses (CSS Images 4 §2). */
const IMAGES = /^(?:-\w+-)?(?:image-set|cross-fade|image)$/u;
const NAMES: ReadonlySet<string> = new Set(["ident", "hash", "at", "number"]);
const ADDRESSES = /^(?:url|src)$/u;

/**
 * CSS with its addresses to be filled in: taken apart into tokens (CSS Syntax 3) and put together again, in which nothing is
 * left that asks anybody. Its imports become sheets in their place, and all that it begins it ends.
 */
export function cssParts(text: string, options: CssOptions): Part[] {
  if (options.isSheet !== true && !TELLING.test(text)) return text === "" ? [] : [text];
  return written(prepared(text), options);
}

/** The same where nothing is to be loaded. */
export const plainCss = (css: string): string =>
  cssParts(css, { base: "", depth: 0, isNeeded: () => false })
    .map((part) => (typeof part === "string" ? part : NOTHING))
    .join("");

function written(css: string, options: CssOptions): Part[] {
  const parts: Part[] = [];
  const nesting = openNesting();
  const token = openScanner(css);
  let last = 0;
  let mayImport = options.isSheet ?? false;
  /** Whether what was read last would go on with a name that came after it. */
  let isAfterName = false;
  /** Where a colon ended. */
  let colon = -1;
  /** Whether a rule has been begun that has not ended yet. */
  let isBegun = false;

  const put = (added: readonly Part[]) => {
    for (const part of added) if (part !== "") parts.push(part);
  };
  /** What stands from here to the end of the token is replaced. */
  const replace = (start: number, by: readonly Part[]) => {
    // A string needs nothing to keep it from a name before it, but an address in its place does.
    const [first] = by;
    const isAddress = typeof first === "string" && first.startsWith("url(");
    const joins = isAddress && isAfterName && /["']/u.test(css.charAt(start));
    put([safe(css.slice(last, start)), joins ? "/**/" : ""]);
    put(by);
    last = token.end;
  };
  const said = () => css.slice(token.start, token.end);

  function write(): void {
    const { start, type } = token;
    switch (type) {
      case "comment":
        replace(start, [isLoose(css, token) ? "" : "/**/"]);
        return;
      case "cdo":
        // White space would belong to an escape before it.
        replace(start, [nesting.depth() > 0 ? "!" : isAfterName ? "/**/" : " "]);
        return;
      case "string":
        if (options.areStringsAddresses === true && nesting.depth() === 0)
          replace(start, addressParts(insideString(said()), options));
        else if (!isClosed(said())) replace(start, [`"${quotable(insideString(said()))}"`]);
        return;
      case "url":
        replace(start, addressParts(insideUrl(said()), options));
        return;
      case "bad-url":
        replace(start, ["!"]);
        return;
      case "function":
        writeFunction(start);
        return;
      case "at":
        writeAtRule(start, unescapeCss(said().slice(1)).toLowerCase());
        return;
      case "ident":
        if (colon === start) writeState(start);
        return;
      case ":":
        colon = token.end;
        return;
      case "{":
        mayImport = false;
        break;
      case "}":
        if (nesting.depth() === 0) replace(start, ["!"]);
        break;
      default:
    }
    nesting.take(type);
  }

  function writeFunction(start: number): void {
    const head = said();
    const name = unescapeCss(head.slice(0, -1)).toLowerCase();
    const plain = name.replace(/^.*[\x80-\u{10ffff}]/su, "");
    if (ADDRESSES.test(name)) {
      const inside = argumentsOf(css, token);
      replace(start, stringAddress(inside, options));
    } else if (IMAGES.test(name)) {
      const offers = chosenOffers(argumentsOf(css, token), options);
      replace(start, offers ? [`${name}(`, ...offersParts(offers), ")"] : untold(options.depth));
    } else {
      // Browsers do not agree yet on which characters are a name's: none may find an address behind one that is not.
      if (name !== plain && (ADDRESSES.test(plain) || IMAGES.test(plain))) replace(start, ["unknown("]);
      nesting.take("function");
    }
  }

  const offersParts = (offers: readonly string[]): Part[] =>
    offers.flatMap((offer, n) => [
      n > 0 ? "," : "",
      ...cssParts(offer, { ...options, isSheet: false, areStringsAddresses: true }),
    ]);

  function writeAtRule(start: number, name: string): void {
    if (name !== "import" && name !== "charset" && name !== "namespace") return;
    const isRule = options.isSheet === true && !isBegun && nesting.depth() === 0;
    const { address, before, around, endsBlock } = readImport(css, token);
    const end = endsBlock && nesting.closes("}") ? "}" : "";
    if (end) nesting.take("}");
    const rule = address === undefined || !isRule ? [] : ruleParts(name, address, before, around);
    // What stood on either side of a rule that is left out must not become one name, nor a comment's beginning.
    const isApart = !isAfterName && /^[\s{};]?$/u.test(css.charAt(start - 1));
    replace(start, [isApart ? "" : "/**/", ...rule, end]);
  }

  function ruleParts(name: string, address: string, before: string, around: readonly string[]): Part[] {
    if (name === "import") return mayImport ? importedParts(address, around) : [];
    return name === "namespace" && /^[-\w]*$/u.test(before) ? [`@namespace ${before} "${quotable(address)}";`] : [];
  }

  function importedParts(address: string, around: readonly string[]): Part[] {
    const { base, depth, isNeeded } = options;
    const url = loadAddress(address, base);
    if (url === undefined || url.startsWith("data:")) return [];
    const begin = around.map((rule) => `${plainCss(rule)}{`).join("");
    return [begin, { kind: "sheet", url, depth, isNeeded }, "}".repeat(around.length)];
  }

  function writeState(start: number): void {
    const marked = STATES[unescapeCss(said()).toLowerCase()];
    if (marked !== undefined && isSelector(css, token.end)) replace(start - 1, [marked]);
  }

  while (token.next()) {
    const { type } = token;
    const isRule = type === "at" && isStatement(said());
    const isName = NAMES.has(type) || (type === "delim" && /^[-#@\\]$/u.test(said()));
    const endsNothing = type === "}" && nesting.depth() === 0;
    write();
    isAfterName = isName && !isRule;
    if (nesting.depth() > 0 || endsNothing) isBegun = true;
    else if (type === "}" || type === ";") isBegun = false;
    else if (!isRule) isBegun ||= type !== "space" && type !== "comment" && type !== "cdo" && type !== "cdc";
  }
  const rest = css.slice(last);
  const closers = nesting.rest();
  put([safe(endsInEscape(rest) ? `${rest.slice(0, -1)}\ufffd` : rest), closers]);
  if (options.isSheet === true && isBegun && !closers.endsWith("}")) put(["{}"]);
  return parts;
}

/** Rules that are read to their end at once. */
const isStatement = (keyword: string): boolean => /^@(?:import|charset|namespace)$/iu.test(unescapeCss(keyword));

/** A comment keeps apart what stands around it, unless something else does. */
function isLoose(css: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const loose = /^[\s{};,]?$/u;
  return loose.test(css.charAt(start - 1)) || loose.test(css.charAt(end));
}

/** No parser may see the end of the style element, or any other tag, in a style sheet (in strings: CSS Syntax 3 §4.3.7). */
const safe = (css: string): string =>
  css.includes("<")
    ? css.replace(/(\\*)<(?:(?=[a-z/!?])|$)/giu, (all, slashes: string, at: number) => {
        if (at + all.length === css.length) return `${all} `;
        return `${"\\".repeat(slashes.length - (slashes.length % 2))}\\3c `;
      })
    : css;
