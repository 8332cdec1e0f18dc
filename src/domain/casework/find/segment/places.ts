import type { ByteReader, ByteWriter } from "../bytes";
import { FLAGS } from "./list";

/** Where a word stands in one document, after its flags: how many times if more than once, then how far on each place is. */
export function writePlaces(items: ByteWriter, places: readonly number[]): void {
  if (places.length > 1) items.number(places.length);
  let last = 0;
  for (const place of places) {
    items.number(place - last);
    last = place;
  }
}

export const placeFlags = (places: readonly number[]): number => (places.length > 1 ? FLAGS.more : 0);

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
