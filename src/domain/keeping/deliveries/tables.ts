import { type Writes, registers } from "../../ledger/log";
import type { Told } from "../../policy";

/** Why something was not taken for good. */
export type DeliveryReason = "refused" | "redirected" | "given-up";

export interface DeliveryRow {
  deliveryId: string;
  /** Where the entry stands that was told of. */
  of: { readonly origin: string; readonly index: number };
  told: Told;
  caseId: string;
  host: string;
  /** `waiting`: it had failed, and is to be sent again. */
  state: "made" | "failed" | "waiting";
  endedAt: string;
  attempts: number;
  /** What the server answered last; null where it did not. */
  status: number | null;
  /** Nothing where it was taken. */
  reason: DeliveryReason | null;
}

/** What the case system was told of, by the entry it was told of. */
export const deliveries = registers<DeliveryRow>()("deliveries", "deliveryId", ["state"]);

export const writesDeliveries: Writes = { table: deliveries };

/** Whether it is known what a row is of: an entry that says so may be still to come. */
export const isEnded = <R extends Partial<DeliveryRow>>(row: R | undefined): row is R & DeliveryRow =>
  row?.state !== undefined && row.caseId !== undefined;
