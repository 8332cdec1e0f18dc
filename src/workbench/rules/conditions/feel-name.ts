/** Words of FEEL's own, which no name may have among its words. */
const OWN =
  /^(?:and|or|in|between|if|then|else|for|return|some|every|satisfies|function|not|instance|of|true|false|null)$/iu;
const LONGEST = 60;

/** A name that FEEL can read, made of what something is called; another one where that is taken. */
export function feelName(called: string, taken: readonly string[]): string {
  const words = called.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !OWN.test(word));
  const first = words[0] ?? "";
  const begun = /^\p{L}/u.test(first) ? words : ["input", ...words];
  const name = begun.join(" ").slice(0, LONGEST).trim();
  if (!taken.includes(name)) return name;
  let n = 2;
  while (taken.includes(`${name} ${n}`)) n += 1;
  return `${name} ${n}`;
}
