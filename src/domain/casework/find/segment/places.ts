import type { ByteReader } from "../bytes";
import { FLAGS, type ListMaker } from "./list";

/** Adds a document with where a word stands in it: after its flags how many times if more than once, then how far on each place is. */
export function addPlaces(list: ListMaker, id: number, places: readonly number[]): void {
  list.add(id, places.length > 1 ? FLAGS.more : 0);
  if (places.length > 1) list.number(places.length);
  let last = 0;
  for (const place of places) {
    list.number(place - last);
    last = place;
  }
}

/** The places of one document, in rising order. */
export function readPlaces(list: ByteReader, flags: number): number[] {
  const places: number[] = [];
  let left = flags & FLAGS.more ? list.number() : 1;
  let last = 0;
  for (; left > 0 && !list.isDone; left -= 1) places.push((last += list.number()));
  return places;
}

export function skipPlaces(list: ByteReader, flags: number): void {
  let left = flags & FLAGS.more ? list.number() : 1;
  for (; left > 0 && !list.isDone; left -= 1) list.number();
}
