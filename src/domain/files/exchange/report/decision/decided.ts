import { type Decision, decisionMade } from "../../../../casework/decision";
import { madeAt } from "../../../../ledger/log";
import type { CaseFile, ReadEntry } from "../../case-file";

/** A decision in the file, with the entry that records it. */
export interface Decided {
  readonly entry: ReadEntry;
  readonly decision: Decision;
  readonly at: string;
  /** The one that took its place. */
  readonly after: Decided | undefined;
  /** The one whose place it took. */
  readonly before: Decided | undefined;
  /** By which its footnotes are told from those of others. */
  readonly id: string;
}

/** What was decided in a case. */
export interface DecidedInCase {
  /** Those whose place no other has taken: one, unless several officials decided without knowing of each other. */
  readonly standing: readonly Decided[];
  /** The latest first. */
  readonly superseded: readonly Decided[];
  /** Whose words were erased. */
  readonly erased: readonly ReadEntry[];
}

export function decidedIn({ entries, case: about }: CaseFile): DecidedInCase {
  const recorded = entries.filter(({ header }) => header.type === decisionMade.type);
  const read = recorded.flatMap((entry) => {
    const parsed = entry.isErased || entry.isUnknown ? undefined : decisionMade.parse(entry.header, entry.payload);
    return parsed?.ok === true && parsed.value.caseId === (about?.caseId ?? parsed.value.caseId)
      ? [{ entry, decision: parsed.value, at: madeAt(entry.header) }]
      : [];
  });
  const found: (Omit<Decided, "after" | "before"> & { after: Decided | undefined; before: Decided | undefined })[] =
    read.map((one, n) => ({ ...one, id: `decision-${n + 1}`, after: undefined, before: undefined }));
  for (const one of found) {
    const before = found.find(({ decision }) => decision.decisionId === one.decision.supersedes);
    if (!before || before === one) continue;
    one.before = before;
    before.after = one;
  }
  return {
    standing: found.filter(({ after }) => after === undefined),
    superseded: found.filter(({ after }) => after !== undefined).reverse(),
    erased: recorded.filter(({ isErased }) => isErased),
  };
}
