import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { type Holds, SO_ALREADY, type Same, defineAct, jcs } from "../../ledger/log";
import { openedCase } from "../opened";
import { aboutParts } from "../subjects";
import type { Frame } from "./frame";
import { FrameV1, PlaceV1 } from "./shapes";
import { type Place, comparisons, writesComparisons } from "./tables";

const ComparisonFramedV1 = v.strictObject({
  caseId: CaseId,
  frame: FrameV1,
  /** The framing that was seen before; null where there was none. */
  after: v.nullable(PlaceV1),
});

interface ComparisonFramed {
  readonly caseId: string;
  readonly frame: Frame;
  readonly after: Place | null;
}

type Deep<T> = { readonly [K in keyof T]: Deep<T[K]> };
// Where this does not compile, a frame has grown: write version 2 of the payload, with an upcast.
export type FrameHolds = Holds<Same<Deep<v.InferOutput<typeof FrameV1>>, Deep<Frame>>>;

/** A choice was laid out for a case: alternatives, what matters, and what must be met. */
export const comparisonFramed = defineAct({
  type: "comparison.framed",
  from: ["workbench"],
  // The model has the schema's shape (`FrameHolds`), read-only.
  versions: [ComparisonFramedV1 as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, ComparisonFramed>],
  about: ({ caseId, frame: { alternatives, criteria } }) => ({
    caseId,
    ...aboutParts(alternatives),
    label: criteria.map(({ name }) => name).join(", "),
  }),
  project: ({ at, origin, index, payload: { caseId, frame } }) => [
    comparisons.set(caseId, { caseId, frame, framedAt: at, framedBy: { origin, index } }),
  ],
  writes: [writesComparisons],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    const { frame, framedBy } = (await tables.get(comparisons, payload.caseId)) ?? {};
    if (frame && jcs(frame) === jcs(payload.frame)) return ok(SO_ALREADY);
    // Somebody laid it out otherwise meanwhile: nobody's work is written over unseen.
    if (jcs(framedBy ?? null) !== jcs(payload.after)) return fail({ code: "comparison-changed" as const });
    return ok(payload);
  },
  goesOutWith: ["case"],
});
