import { LANGUAGES } from "../words";

/** Names of months in lower case, each with its number; `janvier février/fevrier …` gives both spellings. */
const NAMES: readonly (readonly [string, number])[] = LANGUAGES.flatMap(({ months }) =>
  months.split(" ").flatMap((names, index) => names.split("/").map((name) => [name, index + 1] as const)),
);

/**
 * The number of the month that a word names, in any of the languages; abbreviations of three letters or more count
 * where they leave no doubt (`jui` may be June or July in French).
 */
export function monthNamed(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/u, "");
  if (name.length < 3) return undefined;
  const whole = NAMES.find(([known]) => known === name);
  if (whole) return whole[1];
  const months = new Set(NAMES.filter(([known]) => known.startsWith(name)).map(([, month]) => month));
  return months.size === 1 ? [...months][0] : undefined;
}
