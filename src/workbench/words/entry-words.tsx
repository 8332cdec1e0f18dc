import type { ComponentChild, ComponentType } from "preact";
import type { EventRow, TypedEntry } from "../../domain/ledger/log";
import type { StoredEntry } from "../../storage/reading";
import type { TextKey } from "../../ui/texts";

/** What there is to say of one kind of entry. */
interface Says<Payload> {
  /** What happened. */
  readonly name: TextKey;
  /** The same where it had happened before: a case that is opened again. */
  readonly again?: TextKey;
  /** What tells it from its neighbours in the log, in words; nothing where nothing does. */
  readonly line: (event: EventRow) => string;
  /** All that it says. */
  readonly Detail: ComponentType<{ readonly payload: Payload }>;
}

/** The words for one kind of entry, its payload's type forgotten. */
export interface EntryWords {
  readonly type: string;
  readonly name: TextKey;
  readonly again: TextKey;
  readonly line: (event: EventRow) => string;
  /** All that an entry says; undefined where this version cannot read it. */
  readonly detail: (entry: StoredEntry) => ComponentChild | undefined;
}

/** How people read one kind of entry, whatever version wrote it. One file each. */
export function entryWords<Payload>(
  act: TypedEntry<Payload>,
  { name, again = name, line, Detail }: Says<Payload>,
): EntryWords {
  return {
    type: act.type,
    name,
    again,
    line,
    detail: ({ header, payload }) => {
      const parsed = act.parse(header, payload);
      return parsed.ok ? <Detail payload={parsed.value} /> : undefined;
    },
  };
}
