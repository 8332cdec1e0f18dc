/**
 * What a decision's record says in version 2: what is taken of own rows can be held against the table that was imported. Frozen: what is
 * more than this is version 3, in a file of its own, with an upcast.
 */
import * as v from "valibot";
import { ComparedV1, DecisionV1, EvidenceV1, Hash, Natural, OwnV1, PlaceOfV1, Row, list } from "./shapes";

/** A cell of the row, and the proof that it stands in the table whose root the cited import states. */
const HeldCellV2 = v.strictObject({
  /** Its number in the table, counted from 0: row by row, column by column. */
  number: Natural,
  text: v.pipe(v.string(), v.maxLength(2_000)),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)),
  path: v.pipe(v.array(Hash), v.maxLength(53)),
});
/** Every cell that the figure was taken of; none where nothing could be proven. */
const HeldV2 = v.pipe(v.array(HeldCellV2), v.maxLength(200));

const OwnV2 = v.strictObject({ ...OwnV1.entries, held: HeldV2 });
const PlaceOfV2 = v.strictObject({
  ...PlaceOfV1.entries,
  /** The row of own data that says it; null where a page does. */
  row: v.nullable(v.strictObject({ key: OwnV1.entries.key, line: Natural })),
  held: HeldV2,
});
const EvidenceV2 = v.strictObject({ ...EvidenceV1.entries, own: list(OwnV2), places: list(PlaceOfV2) });
const ComparedV2 = v.strictObject({ ...ComparedV1.entries, evidence: Row(EvidenceV2) });

export const DecisionV2 = v.strictObject({ ...DecisionV1.entries, compared: v.nullable(ComparedV2) });

/** Before version 2 nothing of a row could be held against its table. */
export const heldByNothing = (written: unknown): unknown => {
  const { compared, ...rest } = v.parse(DecisionV1, written);
  return { ...rest, compared: compared && { ...compared, evidence: compared.evidence.map(notHeld) } };
};

const notHeld = ({ own, places, ...rest }: v.InferOutput<typeof EvidenceV1>): v.InferOutput<typeof EvidenceV2> => ({
  ...rest,
  own: own.map((one) => ({ ...one, held: [] })),
  places: places.map((one) => ({ ...one, row: null, held: [] })),
});

export type Decision = v.InferOutput<typeof DecisionV2>;
export type ComparedRecord = v.InferOutput<typeof ComparedV2>;
export type EvidenceRecord = v.InferOutput<typeof EvidenceV2>;
export type HeldCell = v.InferOutput<typeof HeldCellV2>;
export type CitedEntry = Decision["cited"][number];
