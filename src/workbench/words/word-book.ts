import type { ComponentChild } from "preact";
import { ALL_ACTS } from "../../domain/acts";
import type { EventRow } from "../../domain/ledger/log";
import type { StoredEntry } from "../../storage/reading";
import { t } from "../../ui/texts";
import type { EntryWords } from "./entry-words";

/** The words for every kind of entry that this version knows. */
export interface WordBook {
  readonly types: readonly string[];
  /** What happened, for the first time or again; a type from a newer version has only its own name. */
  readonly nameOf: (type: string, isAgain?: boolean) => string;
  /** What the log says beside the name. */
  readonly lineOf: (event: EventRow) => string;
  /** All that an entry says; undefined where this version has no words for it. */
  readonly detailOf: (entry: StoredEntry) => ComponentChild | undefined;
}

export function wordBook(words: readonly EntryWords[]): WordBook {
  const byType = new Map(words.map((each) => [each.type, each]));
  return {
    types: ALL_ACTS.map(({ type }) => type).filter((type) => byType.has(type)),
    nameOf: (type, isAgain = false) => {
      const known = byType.get(type);
      return known ? t(isAgain ? known.again : known.name) : t("logTypeUnknown", type);
    },
    // Of what is gone there is nothing to tell.
    lineOf: (event) => (event.gone ? "" : (byType.get(event.type)?.line(event) ?? event.label)),
    detailOf: (entry) => byType.get(entry.header.type)?.detail(entry),
  };
}
