import { EVERY_NUMBER, EVERY_WORD, type Region, allBut, either, numbers, words } from "./region";

const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d+)?|\.\d+)`;
const ONE = new RegExp(String.raw`^(?<sign><=|>=|<|>|!=|=)?\s*(?<number>${NUMBER})$`, "u");
const RANGE = new RegExp(
  String.raw`^(?<open>[\[\](])\s*(?<low>${NUMBER})\s*\.\.\s*(?<high>${NUMBER})\s*(?<close>[\])\[])$`,
  "u",
);
const NOT = /^not\s*\((?<inner>.*)\)$/su;
const WORD = /^"(?:[^"\\]|\\["\\nrt])*"$/u;

/** Which kind of values a column has, by its type and its tests: numbers, or words (booleans are two words). */
export type KindOf = Region["of"];

/** What a cell's tests let through (DMN 1.3, 7.3.2: unary tests); nothing where they are not as simple as can be judged here. */
export function regionOfTests(text: string, kind: KindOf): Region | undefined {
  const trimmed = text.trim();
  if (trimmed === "-" || trimmed === "") return kind === "numbers" ? EVERY_NUMBER : EVERY_WORD;
  const not = NOT.exec(trimmed)?.groups?.["inner"];
  if (not !== undefined) {
    const inner = regionOfList(not, kind);
    return inner && allBut(inner);
  }
  return regionOfList(trimmed, kind);
}

function regionOfList(text: string, kind: KindOf): Region | undefined {
  const parts = splitAtCommas(text);
  if (!parts) return undefined;
  let region: Region | undefined;
  for (const part of parts) {
    const next = kind === "numbers" ? regionOfNumber(part) : regionOfWord(part);
    if (!next) return undefined;
    region = region ? either(region, next) : next;
  }
  return region;
}

function regionOfNumber(part: string): Region | undefined {
  const one = ONE.exec(part)?.groups;
  if (one) {
    const value = Number(one["number"]);
    switch (one["sign"]) {
      case "<":
        return numbers(-Infinity, false, value, false);
      case "<=":
        return numbers(-Infinity, false, value, true);
      case ">":
        return numbers(value, false, Infinity, false);
      case ">=":
        return numbers(value, true, Infinity, false);
      case "!=":
        return allBut(numbers(value, true, value, true));
      default:
        return numbers(value, true, value, true);
    }
  }
  const range = RANGE.exec(part)?.groups;
  return range && numbers(Number(range["low"]), range["open"] === "[", Number(range["high"]), range["close"] === "]");
}

/** Words as FEEL writes them, quotes and all; `true` and `false` as they are. */
function regionOfWord(part: string): Region | undefined {
  const text = part.replace(/^=\s*/u, "");
  return text === "true" || text === "false" || WORD.test(text) ? words([text]) : undefined;
}

/** The parts of a list; a comma within quotes is none. Nothing where a quote is left open or a part is missing. */
function splitAtCommas(text: string): readonly string[] | undefined {
  const parts = text.match(/(?:"(?:[^"\\]|\\.)*"|[^",])+/gu) ?? [];
  if (parts.join(",") !== text) return undefined;
  const trimmed = parts.map((part) => part.trim());
  return trimmed.some((part) => part === "") ? undefined : trimmed;
}
