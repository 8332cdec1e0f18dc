import { clearAddress } from "./address";
import { isSecretName } from "./names";
import { LEFT_OUT, tokensLeftOut } from "./tokens";

/** A text as it may be kept, and the names of what may not be (see `ClearAddress`). */
export interface ClearText {
  readonly text: string;
  readonly withheld: readonly string[];
}

/** Addresses in a text: with a scheme, or a path or query of the same site. */
const ADDRESS = /(?:[a-z][a-z\d+.-]{1,20}:\/\/|(?<![\w/.])[/?.]{1,3}(?=[\w?%]))[^\s"'<>`\\^{|}]+/giu;

/** `"csrfToken":"…"` and `csrf_token=…`, as scripts keep their settings in attributes. */
const PAIR = /(["']?)([\w.[\]-]{2,60})\1(\s*[:=]\s*)(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"'&,;<>{}]+))/giu;

/** Whether a text can hold anything of the kind at all; most cannot. */
const MAY = /[?#;@=:]|eyJ|Bearer|Basic|_live_|gh[opsur]_|glpat-|xox|A[KS]IA|AIza/u;

/**
 * A text that a page holds where nobody reads it (an attribute, an element that is not shown), without tokens, and with
 * the addresses in it as they may be kept.
 */
function clearText(text: string): ClearText {
  if (!MAY.test(text)) return { text, withheld: [] };
  const withheld = new Set<string>();
  const addresses = withClearAddresses(text, withheld);
  const pairs = addresses.replace(PAIR, (all: string, _quote, name: string, sign: string, ...values: unknown[]) => {
    if (!isSecretName(name)) return all;
    const value = values.slice(0, 3).find((each): each is string => typeof each === "string") ?? "";
    if (value === "" || value === LEFT_OUT || isSaid(sign, values[2])) return all;
    withheld.add(name);
    const at = all.indexOf(sign) + sign.length;
    return all.slice(0, at) + all.slice(at).replace(value, LEFT_OUT);
  });
  const clear = tokensLeftOut(pairs);
  if (clear !== pairs) withheld.add("=");
  return { text: clear, withheld: [...withheld] };
}

/** "Session: morning" is said to people; `session=4f9a` is not. */
const isSaid = (sign: string, bare: unknown): boolean =>
  /:\s|\s$/u.test(sign) && typeof bare === "string" && /^(?:\p{L}+|\d{1,2})[.,]?$/u.test(bare);

/** The text alone. */
export const textWithoutSecrets = (text: string): string => clearText(text).text;

/** A text that people read: only the addresses in it are as they may be kept. */
export function clearAddressesIn(text: string): ClearText {
  if (!/[?#;]\S*=|\/\/\S*@/u.test(text)) return { text, withheld: [] };
  const withheld = new Set<string>();
  return { text: withClearAddresses(text, withheld), withheld: [...withheld] };
}

function withClearAddresses(text: string, withheld: Set<string>): string {
  return text.replace(ADDRESS, (found) => {
    const address = found.replace(/[.,;:!?)\]]+$/u, "");
    const clear = clearAddress(address);
    for (const name of clear.withheld) withheld.add(name);
    return clear.address + found.slice(address.length);
  });
}
