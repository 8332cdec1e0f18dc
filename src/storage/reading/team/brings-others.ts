import { writersOf } from "../../../domain/acts";
import { caseChanged, caseOpened } from "../../../domain/casework/cases";
import { decisions } from "../../../domain/casework/decision";
import { caseShared, caseUnshared } from "../../../domain/casework/sharing";
import { payloadErased } from "../../../domain/keeping/erasure";
import type { EventRow } from "../../../domain/ledger/log";

const BRINGING = new Set([
  caseOpened.type,
  caseChanged.type,
  caseShared.type,
  caseUnshared.type,
  payloadErased.type,
  ...writersOf(decisions.name, "caseId").map(({ type }) => type),
]);

/** Whether entries that were there before may have to go to the team because of this one. */
export const bringsOthers = ({ type, captureId, host, subjects }: EventRow): boolean =>
  BRINGING.has(type) || captureId !== undefined || host !== undefined || subjects.length > 0;
