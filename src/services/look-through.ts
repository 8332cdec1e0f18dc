import type { Overruled, Withholding } from "../domain/evidence/withholding";
import { textsIn } from "../domain/ground/map-texts";
import { type Result, fail, ok } from "../domain/ground/result";
import type { Ports } from "./ports";

export type LookNeeds = Pick<Ports, "withholding" | "pause">;

/** A page says more than can be looked through for what must be withheld. */
export interface TooMuch {
  readonly code: "too-much-to-withhold";
}

/** UTF-16 units of different texts; a person's profile has a hundredth of it. */
const MOST = 1_000_000;
/** After so many, others get their turn. */
const BATCH = 20_000;

/** Look through all texts in a value for what a hiring desk must not store, leaving room for others in between. */
export async function lookThrough(
  value: unknown,
  ports: LookNeeds,
  overruled: readonly Overruled[] = [],
): Promise<Result<Withholding, TooMuch>> {
  const texts = textsIn(value);
  let all = 0;
  for (const text of texts) all += text.length;
  if (all > MOST) return fail({ code: "too-much-to-withhold" });
  const withholding = ports.withholding().openWithholding(overruled);
  let batch = 0;
  for (const text of texts) {
    withholding.look(text);
    batch += text.length;
    if (batch < BATCH) continue;
    batch = 0;
    await ports.pause(0);
  }
  return ok(withholding);
}
