import { isSecretParameter } from "./names";
import { tokensLeftOut } from "./tokens";

/** An address as it may be kept, and what of it may not be: names, never values. */
export interface ClearAddress {
  readonly address: string;
  /** `code`, `#access_token`, `;jsessionid`; `@` for a user's name and password; `/` for a token in the path. */
  readonly withheld: readonly string[];
}

/** Parameters may hold addresses whose parameters hold addresses. */
const DEEPEST = 3;
const MOST_NAMED = 50;
const LONGEST_NAME = 100;

/**
 * An address, absolute or relative, without what names a person's session or signs them in (RFC 3986: userinfo §3.2.1,
 * parameters of the path §3.3, query §3.4, fragment §3.5). Nothing else of it changes, not even its spelling.
 */
export function clearAddress(address: string, depth = 0): ClearAddress {
  if (!/[?#;@]|eyJ/u.test(address) || /^\s*data:/iu.test(address)) return { address, withheld: [] };
  const withheld = new Set<string>();
  const [rest, fragment] = split(address, "#");
  const [before, query] = split(rest, "?");
  const clear = (parameters: string, mark: string): string => clearParameters(parameters, mark, withheld, depth);
  const path = clearPath(withoutUser(before, withheld), withheld);
  const kept = [
    path,
    part("?", query === undefined ? undefined : clear(query, ""), query),
    part("#", fragment === undefined ? undefined : clearFragment(fragment, clear), fragment),
  ].join("");
  return { address: withheld.size > 0 ? kept : address, withheld: [...withheld].slice(0, MOST_NAMED) };
}

/** The address alone. */
export const withoutSecrets = (address: string): string => clearAddress(address).address;

function split(text: string, mark: string): [before: string, after: string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** A part with its mark; without it where everything in it has gone. */
const part = (mark: string, kept: string | undefined, was: string | undefined): string =>
  kept === undefined || (kept === "" && was !== "") ? "" : mark + kept;

function withoutUser(before: string, withheld: Set<string>): string {
  return before.replace(/^((?:[a-z][a-z\d+.-]*:)?[/\\]{2,})([^/\\]*)@/iu, (_all, scheme: string) => {
    withheld.add("@");
    return scheme;
  });
}

function clearPath(path: string, withheld: Set<string>): string {
  const plain = path.replace(/;([^/;=?]{1,100})=([^/;?]*)/gu, (all, name: string, value: string) => {
    if (!isSecretParameter(decoded(name), decoded(value))) return all;
    withheld.add(`;${named(decoded(name))}`);
    return "";
  });
  const clear = tokensLeftOut(plain);
  if (clear !== plain) withheld.add("/");
  return clear;
}

/** A fragment is parameters (`#access_token=…`), or a path with parameters of its own (`#/homes?token=…`). */
function clearFragment(fragment: string, clear: (parameters: string, mark: string) => string): string {
  const [path, query] = split(fragment, "?");
  if (query === undefined) return clear(fragment, "#");
  return clear(path, "#") + part("?", clear(query, "#"), query);
}

function clearParameters(parameters: string, mark: string, withheld: Set<string>, depth: number): string {
  const kept: string[] = [];
  // What stands between two parameters stays with the one behind it.
  for (const [, sign = "", says = ""] of parameters.matchAll(/(&amp;|[&;]|^)([^&;]*)/gu)) {
    const [name, value] = split(says, "=");
    if (value === undefined) kept.push(sign + clearValue(says, says, withheld, depth));
    else if (isSecretParameter(decoded(name), decoded(value))) withheld.add(mark + named(decoded(name)));
    else kept.push(`${sign}${name}=${clearValue(value, decoded(value), withheld, depth)}`);
  }
  return kept.join("").replace(/^(?:&amp;|[&;])/u, "");
}

/** A value that is itself an address, or has a token in it. */
function clearValue(value: string, inner: string, withheld: Set<string>, depth: number): string {
  const within = depth < DEEPEST && /[/?]/u.test(inner) ? clearAddress(inner, depth + 1) : undefined;
  for (const name of within?.withheld ?? []) withheld.add(name);
  const kept = within && within.withheld.length > 0 ? encodeURIComponent(within.address) : value;
  const clear = tokensLeftOut(kept);
  if (clear !== kept) withheld.add("=");
  return clear;
}

const named = (name: string): string => name.slice(0, LONGEST_NAME);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/gu, " "));
  } catch {
    return text;
  }
}
