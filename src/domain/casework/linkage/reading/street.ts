import { plainLetters } from "../text/letters";
import { splitWords } from "../text/words";
import type { HouseNumber } from "./prepared";
import { streetWords } from "./street-words";

const LONGEST = 160;

/** “12”, “12a”, “12 a”, “12-14”, “12/14”; never the number of “4th Avenue”. */
const NUMBER =
  /(?<![\p{L}\p{N}])(\d{1,5})(?:\s?([a-z])(?![\p{L}\p{N}]))?(?:\s?[-/]\s?(\d{1,5})(?:\s?[a-z])?)?(?![\p{L}\p{N}])/gu;

/** What is within a building: it says nothing about which street. */
const WITHIN =
  /(?:\b(?:flat|unit|suite|ste|apt|apartment|floor|room|whg|top|stiege|kv)\b\.?\s*#?(?:[a-z]?\d{1,4}[a-z]?|[a-z])\b|#\s?\w{1,5}|\(.*?\))/gu;
/** “at 17th st.”, “between 60th and 61st sts.”: where along the street, as American guides say it. */
const ALONG = /\s(?:at|between|near|off|bet\.?|corner of)\s.*$/u;

export interface PreparedStreet {
  readonly street: string;
  readonly house: HouseNumber | undefined;
}

/** A street with its house number taken from it; both may be missing. */
export function prepareStreet(street: string, houseNumber = ""): PreparedStreet {
  const letters = plainLetters(`${street.slice(0, LONGEST)} `).replaceAll(/[–—‑]/gu, "-");
  const line = letters.replace(WITHIN, " ").replace(ALONG, "");
  const found = [...line.matchAll(NUMBER)];
  const house = houseOf(plainLetters(houseNumber.slice(0, 20)));
  const at = house ? undefined : pick(found, line);
  const rest = at ? `${line.slice(0, at.index)} ${line.slice(at.index + at[0].length)}` : line;
  return { street: streetWords(splitWords(rest)).join(""), house: house ?? (at && fromMatch(at)) };
}

function houseOf(text: string): HouseNumber | undefined {
  const [match] = text.matchAll(NUMBER);
  return match && fromMatch(match);
}

/** A number that begins the line, or the last one behind a word; never all that there is (“1716 PCH” has a street left). */
function pick(found: readonly RegExpExecArray[], line: string): RegExpExecArray | undefined {
  const [first] = found;
  if (first && /^\W*$/u.test(line.slice(0, first.index))) return first;
  return found.findLast(({ index }) => /\p{L}/u.test(line.slice(0, index)));
}

function fromMatch([raw, from = "", letter = "", to = ""]: RegExpExecArray): HouseNumber {
  const [start, end] = [Number(from), Number(to || from)];
  // “12/3” is a flat of number 12, and no range.
  return { raw: raw.trim(), from: start, to: end > start && end - start < 100 ? end : start, letter };
}
