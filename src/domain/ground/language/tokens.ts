/** A word of a text: where it stands in it (UTF-16 units), and how it is compared. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MARKS = /\p{M}+/gu;

/** The words of a text in their order, folded: without case and without the marks above and below letters. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.toUpperCase().toLowerCase().normalize("NFD").replace(MARKS, "").normalize("NFC"),
  }));
}
