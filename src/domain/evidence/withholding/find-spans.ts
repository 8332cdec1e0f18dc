import { type WithheldKind, type WithheldSpan, withheldInText } from "../withhold";
import { betweenMarks } from "./mark";

/** The places in a text that are withheld. */
export type FindSpans = (text: string) => readonly WithheldSpan[];

/** An address, in which words are not looked for: `https://…`, `/…`, `#…`. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|[/#])\S*$/iu;

/** Words in prose that an official has found to tell nothing of the person: a false alarm. */
export interface Overruled {
  readonly kind: WithheldKind;
  readonly words: string;
}

/** By which words of a kind are known again, however they are written. */
export const passageKey = ({ kind, words }: Overruled): string => `${kind} ${words.trim().toLowerCase()}`;

/** Finds what is withheld in texts, each of which is looked through once, beside what is a mark already. */
export function openFinder(overruled: readonly Overruled[] = []): FindSpans {
  const alarms = new Set(overruled.map(passageKey));
  const known = new Map<string, readonly WithheldSpan[]>();
  return (text) => {
    const held = known.get(text);
    if (held) return held;
    const all = ADDRESS.test(text) ? [] : spansBeside(text);
    const found = all.filter(([from, to, kind]) => !alarms.has(passageKey({ kind, words: text.slice(from, to) })));
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
