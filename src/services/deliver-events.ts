import { type Result, fail, ok } from "../domain/ground/result";
import { defineUseCase } from "./define-use-case";
import { type DeliverFailure, type DeliverNeeds, deliverPending } from "./deliveries/deliver-pending";
import { Nothing } from "./terms";

/** Tell the agency's case system now what it has not been told of, unless it asks to be left alone. */
export const deliverEvents = defineUseCase({
  from: ["workbench"],
  request: Nothing,
  async run(_request, ports: DeliverNeeds): Promise<Result<null, DeliverFailure>> {
    const failure = await deliverPending(ports, true);
    return failure ? fail(failure) : ok(null);
  },
});
