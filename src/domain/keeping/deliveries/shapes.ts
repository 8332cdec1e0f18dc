import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { Line } from "../../ground/text";
import { Origin } from "../../ledger/log";

/** The entry that is told of, by the beginning of its leaf: what is sent again goes under the same name. */
export const DeliveryId = v.pipe(v.string(), v.regex(/^msg_[0-9a-f]{32}$/u));

const Natural = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/** What deliveries say whatever came of them. */
export const DeliveryWords = {
  deliveryId: DeliveryId,
  /** Where the entry stands that was told of. */
  of: v.strictObject({ origin: Origin, index: Natural }),
  told: v.picklist(["decision", "report", "status"]),
  caseId: CaseId,
  /** Where it went: the host, with its port. */
  host: Line(300),
  /** How often it was sent. */
  attempts: v.pipe(Natural, v.minValue(1)),
};

/** What a server answered (RFC 9110 §15). */
export const Status = v.pipe(Natural, v.minValue(100), v.maxValue(999));
