import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { DeliveryId } from "./shapes";
import { deliveries, isEnded, writesDeliveries } from "./tables";

const DeliveryResumedV1 = v.strictObject({ deliveryId: DeliveryId });

/** What the case system had not taken is to be sent once more, under the same name. */
export const deliveryResumed = defineAct({
  type: "delivery.resumed",
  from: ["workbench"],
  versions: [DeliveryResumedV1],
  about: ({ deliveryId }) => ({ label: deliveryId }),
  project: ({ payload: { deliveryId } }) => [deliveries.set(deliveryId, { deliveryId, state: "waiting" })],
  writes: [{ ...writesDeliveries, fields: ["deliveryId", "state"] }],
  async holds(tables, payload) {
    const held = await tables.get(deliveries, payload.deliveryId);
    if (!isEnded(held)) return fail({ code: "delivery-missing" as const });
    if (held.state === "made") return fail({ code: "delivery-taken" as const });
    return ok(held.state === "waiting" ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
