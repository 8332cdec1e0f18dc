import * as v from "valibot";
import { CaptureId } from "../../evidence/captures";
import { CaseId } from "../../casework/cases";
import { Origin, defineAct } from "../../ledger/log";
import { Sha256 } from "../../evidence/snapshot";
import { ErasureReason, ErasureWords } from "./reason";
import { erasures } from "./tables";

const PayloadErasedV1 = v.strictObject({
  origin: Origin,
  index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  reason: ErasureReason,
  words: ErasureWords,
  artifacts: v.pipe(v.array(Sha256), v.maxLength(1_000)),
  caseId: v.exactOptional(CaseId),
  captureId: v.exactOptional(CaptureId),
});

/**
 * What an entry said was erased where this entry's log is kept, with the artifacts and imported files that nothing else cited. The erased
 * entry's header stays: it proves that something was recorded, and when. `caseId` and `captureId` are those the erased
 * entry was about.
 */
export const payloadErased = defineAct({
  type: "payload.erased",
  from: [],
  versions: [PayloadErasedV1],
  about: ({ caseId, captureId, words }) => ({
    ...(caseId !== undefined && { caseId }),
    ...(captureId !== undefined && { captureId }),
    label: words,
  }),
  project: ({ payload: { origin, index, reason, words } }) => [
    erasures.add(0, { target: erasureTarget(origin, index), reason, words }),
  ],
  writes: [{ table: erasures }],
  goesOutWith: ["case", "capture"],
  // Only the official's own words can go: what is gone, and for which reason, has to stay told.
  nothingLeft: ({ words }) => words === "",
});

/** The name of an erased entry in the table of erasures. */
export const erasureTarget = (origin: string, index: number): string => `${origin} ${index}`;
