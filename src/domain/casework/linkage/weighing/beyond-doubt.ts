import type { SignalField } from "../model";
import type { Evidence } from "../comparing/evidence";

/**
 * Bits from which on a match may be beyond doubt: strangers and sisters together are then 250 times less likely. More is
 * hardly reached: against sisters even an equal number and an equal name are worth no more.
 */
export const BEYOND_DOUBT = 8;

/** Fields in which two records of one thing do not disagree while nobody has looked. */
const TELLING_APART: ReadonlySet<SignalField> = new Set([
  "identifier",
  "name",
  "legalForm",
  "number",
  "model",
  "houseNumber",
  "street",
  "postalCode",
  "locality",
  "country",
  "geo",
]);

/**
 * Whether a match may be called beyond doubt: it weighs enough, an identifier agrees whose check digits are right, and
 * nothing that tells things apart disagrees. The number of a company stands on the pages of all its homes, so it is never
 * enough by itself.
 */
export function isBeyondDoubt(weight: number, evidence: readonly Evidence[]): boolean {
  return (
    weight >= BEYOND_DOUBT &&
    evidence.some(({ level }) => level === "checked") &&
    !evidence.some(({ field, level }) => TELLING_APART.has(field) && (level === "other" || level === "unsaid"))
  );
}
