import * as v from "valibot";
import type { EntryType, TypedEntry } from "./define-act";
import { wellFormed } from "./well-formed";

/** An entry about to be appended. */
export interface Draft {
  readonly entry: EntryType;
  readonly payload: unknown;
}

/**
 * A checked draft: the payload as its schema spells it, its texts well-formed.
 * @throws ValiError where the payload does not fit: callers parse what comes from outside before they draft.
 */
export function draft<Payload>(entry: TypedEntry<Payload>, payload: NoInfer<Payload>): Draft {
  return { entry, payload: wellFormed(v.parse(entry.payload, payload)) };
}
