/** The kinds of tokens that CSS Syntax 3 §4 has, as far as a copy tells them apart; brackets and signs are named by themselves. */
export type TokenType =
  | "comment"
  | "space"
  | "string"
  | "bad-string"
  | "url"
  | "bad-url"
  | "function"
  | "at"
  | "ident"
  | "hash"
  | "number"
  | "cdo"
  | "cdc"
  | "delim"
  | Sign;

type Sign = "{" | "}" | "(" | ")" | "[" | "]" | "," | ":" | ";";

/** Where a scanner stands. One object for all tokens: a style sheet has hundreds of thousands. */
export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
}

export interface Scanner extends Token {
  /** Go on to the next token; false at the end. */
  next(): boolean;
}

const [NAME, NAME_START, HEX] = [1, 2, 4];
const CLASSES = new Uint8Array(128);
const mark = (characters: string, as: number) => {
  for (const each of characters) CLASSES[each.charCodeAt(0)] = (CLASSES[each.charCodeAt(0)] ?? 0) | as;
};
mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", NAME | NAME_START);
mark("-", NAME);
mark("0123456789", NAME | HEX);
mark("abcdefABCDEF", HEX);

const SIGNS = new Map<number, Sign>(
  (["{", "}", "(", ")", "[", "]", ",", ":", ";"] as const).map((sign) => [sign.charCodeAt(0), sign]),
);
const [LINE, QUOTE, HASH, APOSTROPHE, PLUS, MINUS, DOT, SLASH, STAR] = [10, 34, 35, 39, 43, 45, 46, 47, 42];
const [LESS, AT, BACKSLASH, PERCENT, OPEN, CLOSE] = [60, 64, 92, 37, 40, 41];

/** What every style sheet is turned into before it is taken apart (CSS Syntax 3 §3.3). */
export const prepared = (css: string): string =>
  /[\r\f\0]/u.test(css) ? css.replace(/\r\n?|\f/gu, "\n").replaceAll("\0", "\ufffd") : css;

/** Takes prepared CSS apart as browsers do (CSS Syntax 3 §4.3). Nothing is ever an error. */
export function openScanner(css: string): Scanner {
  const { length } = css;
  const at = (index: number): number => (index < length ? css.charCodeAt(index) : -1);
  const startsEscape = (index: number): boolean => at(index) === BACKSLASH && at(index + 1) !== LINE;
  const startsName = (index: number): boolean => {
    const code = at(index);
    if (code !== MINUS) return isStart(code) || startsEscape(index);
    return isStart(at(index + 1)) || at(index + 1) === MINUS || startsEscape(index + 1);
  };
  const startsNumber = (index: number): boolean => {
    const signed = at(index) === PLUS || at(index) === MINUS ? index + 1 : index;
    return isDigit(at(signed)) || (at(signed) === DOT && isDigit(at(signed + 1)));
  };

  function escapeEnd(index: number): number {
    let end = index + 1;
    if (!isHex(at(end))) return end + (at(end) >= 0xd800 && at(end) < 0xdc00 ? 2 : 1);
    const last = end + 6;
    while (end < last && isHex(at(end))) end++;
    return isSpace(at(end)) ? end + 1 : end;
  }
  function nameEnd(index: number): number {
    let end = index;
    for (;;) {
      const code = at(end);
      if (isName(code)) end++;
      else if (code === BACKSLASH && startsEscape(end)) end = escapeEnd(end);
      else return end;
    }
  }
  const spaceEnd = (index: number): number => {
    let end = index;
    while (end < length && isSpace(at(end))) end++;
    return end;
  };

  const token = { type: "delim" as TokenType, start: 0, end: 0, next };
  const found = (type: TokenType, end: number): true => {
    token.type = type;
    token.end = Math.min(end, length);
    return true;
  };

  function next(): boolean {
    const start = (token.start = token.end);
    if (start >= length) return false;
    const code = css.charCodeAt(start);
    const sign = SIGNS.get(code);
    if (sign !== undefined) return found(sign, start + 1);
    if (isSpace(code)) return found("space", spaceEnd(start + 1));
    if (isStart(code)) return nameLike(start);
    if (isDigit(code)) return number(start);
    return rare(code, start);
  }

  function rare(code: number, start: number): boolean {
    switch (code) {
      case QUOTE:
      case APOSTROPHE:
        return string(code, start);
      case HASH:
        return isName(at(start + 1)) || startsEscape(start + 1)
          ? found("hash", nameEnd(start + 1))
          : found("delim", start + 1);
      case AT:
        return startsName(start + 1) ? found("at", nameEnd(start + 1)) : found("delim", start + 1);
      case SLASH: {
        if (at(start + 1) !== STAR) return found("delim", start + 1);
        const end = css.indexOf("*/", start + 2);
        return found("comment", end < 0 ? length : end + 2);
      }
      case LESS:
        return css.startsWith("<!--", start) ? found("cdo", start + 4) : found("delim", start + 1);
      case MINUS:
        if (startsNumber(start)) return number(start);
        if (css.startsWith("-->", start)) return found("cdc", start + 3);
        return startsName(start) ? nameLike(start) : found("delim", start + 1);
      case PLUS:
      case DOT:
        return startsNumber(start) ? number(start) : found("delim", start + 1);
      case BACKSLASH:
        return startsEscape(start) ? nameLike(start) : found("delim", start + 1);
      default:
        return found("delim", start + 1);
    }
  }

  function string(quote: number, start: number): boolean {
    for (let end = start + 1; end < length; end++) {
      const code = css.charCodeAt(end);
      if (code === quote) return found("string", end + 1);
      if (code === LINE) return found("bad-string", end);
      if (code === BACKSLASH) end = startsEscape(end) ? escapeEnd(end) - 1 : end + 1;
    }
    return found("string", length);
  }

  function number(start: number): boolean {
    let end = at(start) === PLUS || at(start) === MINUS ? start + 1 : start;
    const digits = () => {
      while (isDigit(at(end))) end++;
    };
    digits();
    if (at(end) === DOT && isDigit(at(end + 1))) {
      end++;
      digits();
    }
    if (at(end) === 101 || at(end) === 69) {
      const signed = at(end + 1) === PLUS || at(end + 1) === MINUS ? end + 2 : end + 1;
      if (isDigit(at(signed))) {
        end = signed;
        digits();
      }
    }
    if (startsName(end)) return found("number", nameEnd(end));
    return found("number", at(end) === PERCENT ? end + 1 : end);
  }

  function nameLike(start: number): boolean {
    const end = nameEnd(start);
    if (at(end) !== OPEN) return found("ident", end);
    if (end - start < 3 || !/^url$/iu.test(unescapeCss(css.slice(start, end)))) return found("function", end + 1);
    const inside = spaceEnd(end + 1);
    if (at(inside) === QUOTE || at(inside) === APOSTROPHE) return found("function", end + 1);
    return url(inside);
  }

  function url(inside: number): boolean {
    for (let end = inside; end < length; end++) {
      const code = css.charCodeAt(end);
      if (code === CLOSE) return found("url", end + 1);
      if (isSpace(code)) {
        const after = spaceEnd(end);
        if (after >= length) return found("url", length);
        return at(after) === CLOSE ? found("url", after + 1) : badUrl(after);
      }
      if (code === QUOTE || code === APOSTROPHE || code === OPEN || isUnprintable(code)) return badUrl(end);
      if (code === BACKSLASH) {
        if (!startsEscape(end)) return badUrl(end);
        end = escapeEnd(end) - 1;
      }
    }
    return found("url", length);
  }

  function badUrl(from: number): boolean {
    for (let end = from; end < length; end++) {
      if (css.charCodeAt(end) === CLOSE) return found("bad-url", end + 1);
      if (startsEscape(end)) end = escapeEnd(end) - 1;
    }
    return found("bad-url", length);
  }
  return token;
}

const isSpace = (code: number): boolean => code === 32 || code === LINE || code === 9;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isStart = (code: number): boolean => code > 127 || ((CLASSES[code] ?? 0) & NAME_START) !== 0;
const isName = (code: number): boolean => code > 127 || (code >= 0 && ((CLASSES[code] ?? 0) & NAME) !== 0);
const isHex = (code: number): boolean => code >= 0 && code < 128 && ((CLASSES[code] ?? 0) & HEX) !== 0;
const isUnprintable = (code: number): boolean => code <= 8 || code === 11 || (code >= 14 && code <= 31) || code === 127;

/** What a name, an address or the inside of a string says, without its escapes. */
export const unescapeCss = (text: string): string =>
  text.includes("\\")
    ? text.replace(
        /\\(?:([0-9a-f]{1,6})\s?|(\n|[^])|$)/giu,
        (_all, hex: string | undefined, other: string | undefined) => {
          if (hex === undefined) return other === undefined || other === "\n" ? "" : other;
          const code = Number.parseInt(hex, 16);
          const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
          return isCharacter ? String.fromCodePoint(code) : "\ufffd";
        },
      )
    : text;
