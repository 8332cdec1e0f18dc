import { BETWEEN, folded, foldedTerm, quoted, spellings } from "../../../ground/text";
import type { Match } from "../find/hit";
import type { PersonMatcher } from "../find/match-person";

/** What stands for somebody else in what a person is told, and for what the official blacked out. */
export interface Redacting {
  /** The names of other people that are known. */
  readonly others: readonly string[];
  /** Words that the official blacked out, wherever they stand. */
  readonly blackouts: readonly string[];
  /** Finds the person: their own name stays. */
  readonly own: Pick<PersonMatcher, "find">;
  /** What stands in the place of somebody else's name, and of what was blacked out. */
  readonly marks: { readonly other: string; readonly blackout: string };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

const SHORTEST = 3;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const wordsOf = (name: string): readonly string[] => foldedTerm(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A text as the person may read it: other people's names and e-mail addresses, and what was blacked out, are marks of one length. A last
 * name alone is taken for a name where it begins with a capital. The person's own name stays.
 */
export function redactOthers({ others, blackouts, own, marks }: Redacting): (text: string) => string {
  const names = others
    .flatMap(spellings)
    .map(wordsOf)
    .filter((words) => words.join("").length >= SHORTEST);
  const full = patternOf(names.flatMap(waysToWrite));
  const last = patternOf(names.flatMap((words) => (words.length > 1 ? (words.at(-1) ?? "") : [])).filter(isLong));
  const blacked = blackouts.map(foldedTerm).filter((term) => term.trim() !== "");
  const black = blacked.length === 0 ? undefined : new RegExp(longestFirst(blacked).map(quoted).join("|"), "gu");
  const spansIn = (text: string): readonly Span[] => {
    const places = folded(text);
    const found = (finds: RegExp | undefined, mark: string): readonly Span[] =>
      finds === undefined
        ? []
        : [...places.text.matchAll(finds)].map(({ index, 0: words }) => ({
            from: places.from[index] ?? 0,
            to: places.to[index + words.length - 1] ?? text.length,
            mark,
          }));
    const emails = [...text.matchAll(EMAIL)].map(({ index, 0: words }) => ({
      from: index,
      to: index + words.length,
      mark: marks.other,
    }));
    const isName = ({ from }: Span) => /^\p{Lu}/u.test(text.slice(from));
    const mine = own.find(text);
    const whole = mine.filter(({ how }) => how !== "surname" && how !== "single-name");
    const ofOthers = [
      ...[...emails, ...found(full, marks.other)].filter((span) => !touches(span, whole)),
      ...found(last, marks.other).filter((span) => isName(span) && !touches(span, mine)),
    ];
    return [...found(black, marks.blackout), ...ofOthers];
  };
  return (text) => withMarks(text, spansIn(text));
}

const touches = ({ from, to }: Span, matches: readonly Match[]): boolean =>
  matches.some((match) => to > match.from && from < match.to);
const isLong = (word: string): boolean => word.length >= SHORTEST;
const longestFirst = (terms: readonly string[]): readonly string[] => [...terms].sort((a, b) => b.length - a.length);

/** “Anna Roe”, “Roe, Anna”, “A. Roe”. */
function waysToWrite(words: readonly string[]): readonly string[] {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2) return [quoted(first)];
  return [words, [last, ...words.slice(0, -1)], [first.slice(0, 1), last]].map((each) =>
    each.map(quoted).join(BETWEEN),
  );
}

function patternOf(ways: readonly string[]): RegExp | undefined {
  const all = longestFirst([...new Set(ways)].filter((way) => way !== ""));
  return all.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** What overlaps or touches is one mark: how many names stood there is nobody's to know. */
function withMarks(text: string, spans: readonly Span[]): string {
  let [out, at] = ["", 0];
  for (const { from, to, mark } of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (to <= at) continue;
    if (from >= at) out += text.slice(at, from) + mark;
    at = to;
  }
  return out + text.slice(at);
}
