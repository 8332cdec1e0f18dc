/**
 * A host as a policy names it, in the form that addresses have (lower case, punycode): `example.org` with all hosts below it,
 * `*.example.org` only those below it, `example.org:8443` that port alone, `file` for saved pages. Undefined where it is none.
 */
export function readHostPattern(written: unknown): string | undefined {
  if (typeof written !== "string" || written.length > 300) return undefined;
  const text = written.trim();
  const below = text.startsWith("*.");
  const named = below ? text.slice(2) : text;
  if (!/^[^\s/?#@\\*]+$/u.test(named)) return undefined;
  const host = URL.parse(`https://${named}/`)?.host.replace(/\.(?=$|:)/u, "");
  return host ? `${below ? "*." : ""}${host}` : undefined;
}

/** Whether a source's host (with its port, as `hostOf` gives it) is one that a pattern means. */
export function isHostOf(pattern: string, host: string): boolean {
  const below = pattern.startsWith("*.");
  const named = below ? pattern.slice(2) : pattern;
  // An IPv6 address has colons of its own, inside brackets.
  const [there, meant] = [host.replace(/\.(?=$|:)/u, ""), named];
  const at = /:\d+$/u.test(meant) ? there : there.replace(/:\d+$/u, "");
  return (!below && at === meant) || at.endsWith(`.${meant}`);
}
