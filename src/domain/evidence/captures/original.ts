import { jcs, wellFormed } from "../../ledger/log";
import type { Fact, Rating } from "../reading";
import type { CapturedFact } from "./captured-fact";

type Fields = ReadonlyMap<string, unknown>;

/** The fact as the page said it, before a person corrected it. */
export function uncorrected({ original = {}, lastRead: _when, ...fact }: CapturedFact): Fact {
  const restored = new Map<string, unknown>(Object.entries(fact));
  for (const [field, value] of Object.entries(original)) restored.set(field, value);
  return stated(restored) as Fact;
}

/** A fact as it is now, with `original` naming the fields in which it differs from what the page said. */
export function withOriginal<F extends CapturedFact>(asRead: F, { original: _earlier, ...now }: F): F {
  const page: Fields = new Map(Object.entries(asRead));
  const says = new Map<string, unknown>(Object.entries(now));
  const original: [string, unknown][] = [];
  for (const field of new Set([...says.keys(), ...page.keys()])) {
    const value = page.get(field);
    if (spelled(field, says.get(field)) === spelled(field, value)) says.set(field, value);
    else original.push([field, value ?? null]);
  }
  if (original.length > 0) says.set("original", Object.fromEntries(original));
  return stated(says) as F;
}

/** Only the fields that say something: how a fact looks once it has been written as JSON and read again. */
const stated = (fields: Fields): object =>
  Object.fromEntries([...fields].filter(([, value]) => value !== undefined && value !== null));

/** By this two values of a field are the same. A rating's place on its scale follows from the rest of it. */
export function spelled(field: string, value: unknown): string {
  const says = field === "rating" ? { raw: "", ...(value as Rating | undefined), normalised: undefined } : value;
  return jcs(wellFormed({ says }));
}
