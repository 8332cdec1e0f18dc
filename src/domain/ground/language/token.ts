import { fold, lowered } from "./fold";

/** A word of a text. */
export interface Token {
  /** Where it stands, in UTF-16 units: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** In lower case, with its accents: what `stem` wants. */
  readonly word: string;
  /** As it is looked for (`fold`); never empty. */
  readonly folded: string;
}

const ASCII = /^[\0-\x7f]*$/u;

/** So many words with other letters are remembered: Unicode's ways take a microsecond, and texts say the same words again. */
const REMEMBERED = 10_000;
const known = new Map<string, Pick<Token, "word" | "folded">>();

/** The word that stands there; nothing where all of it is folded away. */
export function tokenAt(text: string, start: number, end: number): Token | undefined {
  const raw = text.slice(start, end);
  if (ASCII.test(raw)) {
    const word = raw.toLowerCase();
    return { start, end, word, folded: word };
  }
  const { word, folded } = known.get(raw) ?? remember(raw);
  return folded === "" ? undefined : { start, end, word, folded };
}

function remember(raw: string): Pick<Token, "word" | "folded"> {
  const said = { word: lowered(raw), folded: fold(raw) };
  if (known.size >= REMEMBERED) known.clear();
  known.set(raw, said);
  return said;
}
