import { ByteReader } from "../bytes";
import { type Step, headOf, placesKey, readPlaces, skipPlaces, stepOn } from "../segment";

/** Asks where a word stands in one document after another; the documents' numbers rise from call to call. */
type PlacesIn = (id: number) => readonly number[];

function placesIn(list: Uint8Array): PlacesIn {
  const reader = new ByteReader(list);
  const { first, count } = headOf(reader);
  const step: Step = { id: first, flags: 0 };
  let left = count;
  return (id) => {
    for (; left > 0; left -= 1) {
      const before = { at: reader.at, id: step.id };
      stepOn(reader, step);
      if (step.id > id) {
        [reader.at, step.id] = [before.at, before.id];
        return [];
      }
      if (step.id === id) {
        left -= 1;
        return readPlaces(reader, step.flags);
      }
      skipPlaces(reader, step.flags);
    }
    return [];
  };
}

/** Whether words stand one after the other in a document; asked of rising documents' numbers. */
export function phraseIn(words: readonly string[], lists: ReadonlyMap<string, Uint8Array>): (id: number) => boolean {
  const cursors = new Map<string, PlacesIn>();
  for (const word of words) {
    const list = lists.get(placesKey(word));
    if (!list) return () => false;
    cursors.set(word, placesIn(list));
  }
  return (id) => {
    const places = new Map([...cursors].map(([word, ask]) => [word, new Set(ask(id))]));
    const [first = "", ...others] = words;
    return [...(places.get(first) ?? [])].some((place) =>
      others.every((word, n) => places.get(word)?.has(place + n + 1)),
    );
  };
}
