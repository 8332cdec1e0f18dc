import { foldedStem, languageOfTexts, stems, tokens } from "../../../ground/language";
import type { FindDocument, FindText } from "../documents/document";
import { FLAGS } from "./list";

/** A word of a document: how often it is there, and in which fields beside the body. */
export interface Occurrence {
  times: number;
  flags: number;
}

/** What a document's words are: under what each is looked up, and where each stands as it is written. */
export interface Analysed {
  /** By folded word and by stem. */
  readonly words: ReadonlyMap<string, Occurrence>;
  /** By folded word: its places, counted over all texts. */
  readonly places: ReadonlyMap<string, number[]>;
  /** How many words there are. */
  readonly length: number;
}

/** So far apart are the last word of one text and the first of the next, that no phrase reaches over. */
const GAP = 16;
const FIELD_FLAGS: Readonly<Record<FindText["field"], number>> = { head: FLAGS.head, by: FLAGS.by, body: 0 };

/** The words of a document, each as it is written (folded) and without its inflection: in its language where that is known, else in all. */
export function analyse({ texts }: Pick<FindDocument, "texts">): Analysed {
  const words = new Map<string, Occurrence>();
  const places = new Map<string, number[]>();
  const parted = texts.map(({ field, text }) => ({ flags: FIELD_FLAGS[field], found: tokens(text) }));
  const language = languageOfTexts(parted.map(({ found }) => found));
  let at = 0;
  let length = 0;
  for (const { flags, found } of parted) {
    for (const { word, folded } of found) {
      count(words, folded, flags);
      if (language) {
        const term = foldedStem(word, language);
        if (term !== folded) count(words, term, flags);
      } else for (const term of stems(word)) if (term !== folded) count(words, term, flags);
      addPlace(places, folded, at);
      at += 1;
      length += 1;
    }
    at += GAP;
  }
  return { words, places, length };
}

function count(words: Map<string, Occurrence>, term: string, flags: number): void {
  const held = words.get(term);
  if (held) {
    held.times += 1;
    held.flags |= flags;
  } else words.set(term, { times: 1, flags });
}

function addPlace(places: Map<string, number[]>, folded: string, place: number): void {
  const held = places.get(folded);
  if (held) held.push(place);
  else places.set(folded, [place]);
}
