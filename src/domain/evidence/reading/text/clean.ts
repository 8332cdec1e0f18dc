import { LIMITS } from "../limits";

// Bidi controls and characters nobody can see: in a name they can make one text pass for another. Zero-width joiners
// stay where scripts and emoji need them: between letters outside Latin, or between pictographs.
const HIDDEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const IDLE_JOINER =
  /[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])|(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]|(?<=\p{Script=Latin})[\u200c\u200d]/gu;
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;
/** Any of the above: most texts have none, and one look is cheaper than five. */
const SUSPECT =
  /[^\P{Cc}\n\r\t]|[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/u;

/** Without characters that hide, steer or break text: bidi and C0/C1 controls, zero-width characters, lone surrogates. */
export function visible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/[\u2028\u2029\u0085]/gu, "\n")
    .replace(CONTROL, "")
    .replace(HIDDEN, "")
    .replace(IDLE_JOINER, "")
    .toWellFormed();
}

/** Cut to a number of UTF-16 units, never within a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** One line: nothing hidden, one space between words, cut to `max` UTF-16 units. */
export function line(text: string, max: number = LIMITS.short): string {
  return cut(
    visible(text.length > max * 4 ? cut(text, max * 4) : text)
      .replace(/\s+/gu, " ")
      .trim(),
    max,
  );
}

/** Text with its paragraphs: nothing hidden, at most one empty line in a row, cut to `max` UTF-16 units. */
export function paragraphs(text: string, max: number = LIMITS.text): string {
  const shown = visible(text.length > max * 4 ? cut(text, max * 4) : text);
  if (!/[\n\r\t\u00a0]| {2}/u.test(shown)) return cut(shown.trim(), max);
  const lines = shown.replace(/\r\n?/gu, "\n").split("\n");
  const tidy = lines.map((each) => each.replace(/\s+/gu, " ").trim()).join("\n");
  return cut(tidy.replace(/\n{3,}/gu, "\n\n").trim(), max);
}

/** What two spellings of one text have in common: letters and digits in lower case, compatibility forms folded. */
export function folded(text: string): string {
  if (!/[^\n\x20-\x7e]/u.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, " ")
      .trim();
  return visible(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** As the page wrote it, well-formed and cut to `max` UTF-16 units: for provenance. */
export function asWritten(text: string, max: number): string {
  const kept = text.length > max ? `${cut(text, max - 1)}…` : text;
  return kept.toWellFormed();
}
