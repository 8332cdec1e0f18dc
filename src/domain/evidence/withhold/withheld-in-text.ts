import { guessLanguage, LANGUAGES, type Language } from "../../ground/language";
import { WITHHELD_KINDS, type WithheldKind } from "./kinds";
import { innocentIn, matchers } from "./match/matchers";
import { placesOf } from "./match/places-of";
import { plainText } from "./match/plain-text";

/** Where a text says what must not be stored: `text.slice(from, to)`, in UTF-16 units. */
export type WithheldSpan = readonly [from: number, to: number, kind: WithheldKind];

/** Places in the plain text. */
type Match = readonly [start: number, end: number, kind: WithheldKind];

/**
 * What a text says about a person that a hiring desk must not store: whole phrases in their order, none over another.
 * It goes by cues (`cues/`), never by names or pictures, so it finds nothing in a name. Cues of all seven languages are looked for
 * whatever the language is, since people mix them; those that mean something else in another language only where the text is said
 * to be, or is by its small words (`guessLanguage`), in theirs. Time grows with the length of the text and no faster.
 * @param language as BCP 47 has it (`de-AT` counts as `de`), where it is known
 * @returns nothing found says that no cue was found, not that the text says nothing of the kind
 */
export function withheldInText(text: string, language?: string): WithheldSpan[] {
  const { plain, places } = plainText(text);
  const own = knownLanguage(language) ?? guessLanguage(text);
  const matches = matchers()
    .filter((matcher) => !matcher.ownOnly || matcher.language === own)
    .flatMap(({ finds, kind }) => placesOf(finds, plain).map(([start, end]): Match => [start, end, kind]));
  const telling = matches.length === 0 ? [] : withoutInnocent(plain, matches);
  return apart(telling, plain.length)
    .flatMap((match) => bare(plain, match))
    .map(([start, end, kind]) => [places[start] ?? 0, places[end] ?? 0, kind]);
}

/** The language of a BCP 47 tag, where it is one of those that have cues. */
function knownLanguage(tag = ""): Language | undefined {
  const [primary = ""] = tag.toLowerCase().split(/[-_]/u);
  return LANGUAGES.find((one) => one === primary);
}

/** A phrase without the space and the signs around it; nothing where that is all there is. */
function bare(plain: string, [start, end, kind]: Match): Match[] {
  const phrase = plain.slice(start, end);
  const from = phrase.search(/[\p{L}\p{N}*#§([]/u);
  const to = phrase.search(/[\s,;:|"'-]{0,80}$/u);
  return from < 0 || to <= from ? [] : [[start + from, start + to, kind]];
}

/** Those that begin within no phrase that says nothing of a person. */
function withoutInnocent(plain: string, matches: readonly Match[]): Match[] {
  const innocent = LANGUAGES.flatMap((one) => placesOf(innocentIn(one), plain)).sort((a, b) => a[0] - b[0]);
  let next = 0;
  let reach = 0;
  return [...matches].sort(inOrder).filter(([start]) => {
    for (; (innocent[next]?.[0] ?? Infinity) <= start; next++) reach = Math.max(reach, innocent[next]?.[1] ?? 0);
    return reach <= start;
  });
}

/**
 * None over another: where two lie over each other, the one that begins later has what both say, and of two that begin at once the
 * longer, or the later kind. Family gives way to all, since much else is said of relatives (`my parents fled from`).
 */
function apart(sorted: readonly Match[], length: number): Match[] {
  const painted = new Uint8Array(length + 1);
  const paint = ([start, end, kind]: Match) => painted.fill(WITHHELD_KINDS.indexOf(kind) + 1, start, end);
  const rest = sorted.filter(([, , kind]) => kind !== "family");
  for (const match of sorted) if (match[2] === "family") paint(match);
  for (const [n, match] of rest.entries()) {
    const before = rest[n - 1];
    if (before?.[0] !== match[0] || before[1] === match[1]) paint(match);
  }
  return runs(painted);
}

function runs(painted: Uint8Array): Match[] {
  const result: Match[] = [];
  let start = 0;
  painted.forEach((colour, at) => {
    if (colour === painted[start]) return;
    const kind = WITHHELD_KINDS[(painted[start] ?? 0) - 1];
    if (kind) result.push([start, at, kind]);
    start = at;
  });
  return result;
}

const inOrder = (a: Match, b: Match): number =>
  a[0] - b[0] || b[1] - a[1] || WITHHELD_KINDS.indexOf(a[2]) - WITHHELD_KINDS.indexOf(b[2]);
