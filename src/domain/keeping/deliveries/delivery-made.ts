import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { DeliveryWords, Status } from "./shapes";
import { deliveries, writesDeliveries } from "./tables";

const DeliveryMadeV1 = v.strictObject({ ...DeliveryWords, status: Status });

/** The agency's case system was told of something, and took it. */
export const deliveryMade = defineAct({
  type: "delivery.made",
  from: [],
  versions: [DeliveryMadeV1],
  about: ({ caseId, host }) => ({ caseId, label: host }),
  project: ({ at, payload }) => [
    deliveries.set(payload.deliveryId, { ...payload, state: "made", endedAt: at, reason: null }),
  ],
  writes: [writesDeliveries],
  async holds(tables, payload) {
    const held = await tables.get(deliveries, payload.deliveryId);
    return ok(held?.state === "made" ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
