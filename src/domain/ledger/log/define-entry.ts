import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";
import type { Header } from "./header";
import type { Change } from "./table";
import { wellFormed } from "./well-formed";

/** What an entry is about, for the lists and filters of the log. Derived from the payload, so erased with it. */
export interface About {
  readonly caseId?: string;
  readonly captureId?: string;
  readonly host?: string;
  readonly subjects?: readonly string[];
  /** A few words that tell this entry from its neighbours: a case's title, a note's beginning. */
  readonly label?: string;
}

/** An entry as its projection sees it. */
export interface Entry<Payload> {
  readonly at: string;
  readonly origin: string;
  readonly index: number;
  readonly payload: Payload;
}

interface Definition<Payload> {
  /** `thing.happened`, the name of the file. */
  readonly type: string;
  readonly payload: v.GenericSchema<unknown, Payload>;
  readonly about: (payload: Payload) => About;
  /** What changes in the tables: a pure function of the entry alone. */
  readonly project: (entry: Entry<Payload>) => Change[];
  /** The version written today; older payloads are read through `upcasts[version]`, one step each. */
  readonly version?: number;
  readonly upcasts?: Upcasts;
}

/** An entry type with its payload's type forgotten: how the log keeps them side by side. */
export interface EntryType {
  readonly type: string;
  readonly version: number;
  /** About and changes of a stored entry, or why its payload cannot be read. */
  read(header: Header, payload: unknown): Projected;
}
export type Projected =
  | { readonly ok: true; readonly about: About; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly reason: string };

export interface TypedEntry<Payload> extends EntryType {
  readonly payload: v.GenericSchema<unknown, Payload>;
}

/** An entry about to be appended. */
export interface Draft {
  readonly entry: EntryType;
  readonly payload: unknown;
}

/** One entry type: its name, its payload's schema and what it changes. One file each. */
export function defineEntry<Payload>(definition: Definition<Payload>): TypedEntry<Payload> {
  const { type, version = 1, payload: schema, upcasts = {}, about, project } = definition;
  return {
    type,
    version,
    payload: schema,
    read(header, stored) {
      if (stored === undefined) return { ok: false, reason: "erased" };
      if (header.v > version) return { ok: false, reason: `written in version ${header.v}` };
      const current = upcast(stored, header.v, version, upcasts);
      if (!current.ok) return { ok: false, reason: current.error };
      const parsed = v.safeParse(schema, current.value);
      if (!parsed.success) return { ok: false, reason: v.summarize(parsed.issues) };
      const { at, origin, index } = header;
      return { ok: true, about: about(parsed.output), changes: project({ at, origin, index, payload: parsed.output }) };
    },
  };
}

type Upcasts = Readonly<Record<number, (payload: unknown) => unknown>>;

function upcast(payload: unknown, from: number, to: number, steps: Upcasts): Result<unknown, string> {
  let current = payload;
  try {
    for (let version = from; version < to; version++) current = steps[version]?.(current) ?? current;
  } catch (error) {
    // A step knows what its version wrote; on anything else it may throw, and that must not stop a replay.
    return fail(`not of version ${from}: ${String(error)}`);
  }
  return ok(current);
}

/**
 * A checked draft: the payload as its schema spells it, its texts well-formed.
 * @throws ValiError where the payload does not fit: callers parse what comes from outside before they draft.
 */
export function draft<Payload>(entry: TypedEntry<Payload>, payload: NoInfer<Payload>): Draft {
  return { entry, payload: wellFormed(v.parse(entry.payload, payload)) };
}
