import { jcs } from "../../ledger/log";
import type { Criterion } from "./frame";
import type { WeightingRow } from "./tables";

/** The weights that were fixed last for exactly these criteria; of others the points would be a lie. The first come first. */
export function standingWeighting<W extends Pick<WeightingRow, "criteria">>(
  weightings: readonly W[],
  criteria: readonly Criterion[],
): W | undefined {
  const wanted = jcs(criteria);
  return weightings.findLast((one) => jcs(one.criteria) === wanted);
}
