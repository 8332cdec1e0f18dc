import type * as v from "valibot";
import { type Result, ok } from "../../ground/result";
import { type Header, madeAt } from "./header";
import { type Upcasts, readPayload } from "./read-payload";
import type { Change, TableShape } from "./table";
import type { TableReader } from "./table-reader";

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
  /** When it was made, as the machine's clock had it. */
  readonly at: string;
  readonly origin: string;
  readonly index: number;
  readonly payload: Payload;
}

/** Our pages in which a person can ask for an act. */
export type Asker = "sidepanel" | "workbench";

/** Why an act is refused. */
export interface Refusal {
  readonly code: string;
}

/** What is asked is so already: nothing is to be written. */
export const SO_ALREADY = Symbol("so already");

/** What holds now: the payload to be written (it may be less than was asked), that nothing is, or why it is refused. */
export type Held<Payload, Failure extends Refusal> = Result<Payload | typeof SO_ALREADY, Failure>;

/** A table that an act writes. */
export interface Writes {
  readonly table: TableShape;
  /** Which of its fields, where it is not all of them. */
  readonly fields?: readonly string[];
  /** What the events of all entries that write a row have in common, by the row's key; where left out, nothing. */
  readonly foundBy?: {
    readonly event: "caseId" | "captureId" | "host" | "subjects";
    /** That value, of the row's key; the key itself where left out. */
    readonly of?: (key: string) => string;
  };
}

/**
 * With what an entry leaves in a case's file: the case it names, a capture linked to the case, a source of such a capture, a
 * listing that such a capture describes.
 */
export type GoesOutWith = "case" | "capture" | "source" | "subject";

/** Something that is erased as a whole, whichever entries speak of it: a note with all its versions, say. */
export interface Erased<Payload> {
  readonly as: "capture" | "note" | "import" | "dataset";
  readonly id: (payload: Payload) => string;
}

type FailureOf<Answer> = Answer extends { readonly ok: false; readonly error: infer Failure extends Refusal }
  ? Failure
  : never;

type Schema<Payload> = v.GenericSchema<unknown, Payload>;

interface Definition<Payload, Answer extends Held<Payload, Refusal>> {
  /** `thing.happened`, the name of the file. */
  readonly type: string;
  /** Who may ask for it by message; nobody where a use case of its own appends it. */
  readonly from: readonly Asker[];
  /** The schema of each version's payload, the first version first: frozen once entries have been written. */
  readonly versions: readonly [...older: Schema<unknown>[], newest: Schema<Payload>];
  /** How a payload of version n becomes one of version n + 1; one step fewer than there are versions. */
  readonly upcasts?: Upcasts;
  readonly about: (payload: Payload) => About;
  /** What changes in the tables: a pure function of the entry alone. */
  readonly project: (entry: Entry<Payload>) => Change[];
  /** Every table that the projection writes: where erasing looks for who wrote what before. */
  readonly writes: readonly Writes[];
  /** What must hold for it to be done. Where left out, nothing must. */
  readonly holds?: (tables: TableReader, payload: Payload) => Promise<Answer>;
  readonly goesOutWith: readonly GoesOutWith[];
  readonly erased?: Erased<Payload>;
  /** Whether there is nothing in it that could be erased. */
  readonly nothingLeft?: (payload: Payload) => boolean;
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
  /** The schema that is written today. */
  readonly payload: Schema<Payload>;
  /** What a stored entry of this type says, whatever version wrote it; or why it cannot be read. */
  parse(header: Pick<Header, "v">, payload: unknown): Result<Payload, string>;
}

/** Everything the house must know of one kind of entry. */
export interface Act<Payload = unknown, Failure extends Refusal = Refusal> extends TypedEntry<Payload> {
  readonly from: readonly Asker[];
  readonly versions: readonly Schema<unknown>[];
  /** How many steps lead from older versions to the newest. */
  readonly steps: number;
  readonly writes: readonly Writes[];
  readonly goesOutWith: readonly GoesOutWith[];
  readonly erasedAs: Erased<unknown>["as"] | undefined;
  /** The name of what an entry is erased with. */
  erasedId(payload: Payload): string | undefined;
  nothingLeft(payload: Payload): boolean;
  holds(tables: TableReader, payload: Payload): Promise<Held<Payload, Failure>>;
}

/** What an act says, and why it may be refused. */
export type PayloadOf<A> = A extends { readonly payload: Schema<infer Payload> } ? Payload : never;
export type RefusalOf<A> = A extends { holds(...args: never): Promise<Result<unknown, infer Failure>> }
  ? Failure
  : never;

/** One kind of entry: what it says, who may ask for it, what must hold, what it changes. One file each. */
export function defineAct<Payload, Answer extends Held<Payload, Refusal> = Held<Payload, never>>(
  definition: Definition<Payload, Answer>,
): Act<Payload, FailureOf<Answer>> {
  const { type, from, versions, upcasts = [], about, project, writes, goesOutWith, erased } = definition;
  // The tuple's type says that there is one; the language cannot say that the last is it.
  const newest = versions.at(-1) as Schema<Payload>;
  const parse: Act<Payload>["parse"] = (header, stored) =>
    readPayload({ stored, written: header.v, versions, newest, upcasts });
  return {
    type,
    from,
    version: versions.length,
    versions,
    steps: upcasts.length,
    payload: newest,
    writes,
    goesOutWith,
    erasedAs: erased?.as,
    erasedId: (payload) => erased?.id(payload),
    nothingLeft: (payload) => definition.nothingLeft?.(payload) ?? false,
    // Whatever it answers is one of these: the language loses sight of it through the inferred type.
    holds: async (tables, payload) =>
      (definition.holds ? await definition.holds(tables, payload) : ok(payload)) as Held<Payload, FailureOf<Answer>>,
    parse,
    read(header, stored) {
      const parsed = parse(header, stored);
      if (!parsed.ok) return { ok: false, reason: parsed.error };
      const { origin, index } = header;
      const payload = parsed.value;
      return { ok: true, about: about(payload), changes: project({ at: madeAt(header), origin, index, payload }) };
    },
  };
}
