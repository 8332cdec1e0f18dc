import { type WithheldSpan, withheldInText } from "../withhold";
import { betweenMarks } from "./mark";

/** The places in a text that are withheld. */
export type FindSpans = (text: string) => readonly WithheldSpan[];

/** An address, in which words are not looked for: `https://…`, `/…`, `#…`. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|[/#])\S*$/iu;

/** Finds what is withheld in texts, each of which is looked through once, beside what is a mark already. */
export function openFinder(): FindSpans {
  const known = new Map<string, readonly WithheldSpan[]>();
  return (text) => {
    const held = known.get(text);
    if (held) return held;
    const found = ADDRESS.test(text) ? [] : spansBeside(text);
    known.set(text, found);
    return found;
  };
}

const spansBeside = (text: string): WithheldSpan[] =>
  betweenMarks(text).flatMap(([at, piece]) =>
    piece.trim() === ""
      ? []
      : withheldInText(piece).map(([from, to, kind]): WithheldSpan => [at + from, at + to, kind]),
  );
