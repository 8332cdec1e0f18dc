import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import { pt } from "./pt";
import type { Words } from "./words";

export type { Words };

/** Languages whose words are known. Pages mix them, so words of all are understood on every page. */
export const LANGUAGES: readonly Words[] = [en, de, fr, es, it, nl, pt];

/** The words of one sort in all languages, as one group of alternatives of a regular expression, longest first. */
export function anyOf(...sorts: (keyof Words)[]): string {
  const said = LANGUAGES.flatMap((language) => sorts.flatMap((sort) => alternatives(language[sort])));
  const unique = [...new Set(said)].filter((each) => each !== "").sort((one, other) => other.length - one.length);
  return `(?:${unique.join("|")})`;
}

/** Splits at the bars that are not within a group. */
function alternatives(pattern: string): string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (const sign of pattern) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "|" && depth === 0) {
      parts.push(part);
      part = "";
    } else part += sign;
  }
  return [...parts, part];
}
