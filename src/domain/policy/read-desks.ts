import { CASE_KINDS, type CaseKind } from "../ground/case-names";
import { type NoteFault, shortWord } from "./faults";
import { asRecord } from "./record";
import { CLOSED_DESK, type Desk, OPEN_DESK } from "./desk";
import { readDesk } from "./read-desk";

/** What a policy says of each kind of case. */
export type Desks = Readonly<Record<CaseKind, Desk>>;

export const allDesks = (desk: Desk): Desks => ({
  placement: desk,
  procurement: desk,
  hiring: desk,
  collection: desk,
  other: desk,
});

/** What is held under `desks`; where that cannot be read at all, nothing may be taken for any case. */
export function readDesks(held: unknown, note: NoteFault): Desks {
  if (held === undefined || held === null) return allDesks(OPEN_DESK);
  const set = asRecord(held);
  if (!set) {
    note({ setting: "desks", code: "form" });
    return allDesks(CLOSED_DESK);
  }
  for (const name of Object.keys(set))
    if (!CASE_KINDS.some((kind) => kind === name)) note({ setting: `desks.${shortWord(name)}`, code: "unknown" });
  const of = (kind: CaseKind): Desk => readDesk(set[kind], `desks.${kind}`, note);
  return {
    placement: of("placement"),
    procurement: of("procurement"),
    hiring: of("hiring"),
    collection: of("collection"),
    other: of("other"),
  };
}
