import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { DeliveryWords, Status } from "./shapes";
import { deliveries, writesDeliveries } from "./tables";

const DeliveryFailedV1 = v.strictObject({
  ...DeliveryWords,
  /** Null where no answer came. */
  status: v.nullable(Status),
  reason: v.picklist(["refused", "redirected", "given-up"]),
});

/** The agency's case system did not take what it was told, and is not asked again by itself. */
export const deliveryFailed = defineAct({
  type: "delivery.failed",
  from: [],
  versions: [DeliveryFailedV1],
  about: ({ caseId, host }) => ({ caseId, label: host }),
  project: ({ at, payload }) => [deliveries.set(payload.deliveryId, { ...payload, state: "failed", endedAt: at })],
  writes: [writesDeliveries],
  async holds(tables, payload) {
    const held = await tables.get(deliveries, payload.deliveryId);
    return ok(held?.state === "made" || held?.state === "failed" ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
