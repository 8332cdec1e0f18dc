import { commitment, jcs } from "../../ledger/log";
import type { Card, Requirement } from "./model";

/** SHA-256 in hex over what a requirement says, as RFC 8785 spells it: another word is another requirement. */
export const requirementDigest = ({ name, must, weight, evidence }: Requirement): string =>
  commitment("", jcs({ name, must, weight, evidence }));

/** SHA-256 in hex over all requirements of a case, whatever their order: name within the log and digest of each. */
export function requirementsDigest(
  all: readonly { readonly requirementId: string; readonly digest: string }[],
): string {
  const each = all.map(({ requirementId, digest }) => ({ requirementId, digest }));
  return commitment("", jcs(each.sort((a, b) => (a.requirementId < b.requirementId ? -1 : 1))));
}

/**
 * What an officer is bound to before anybody sees a score: hex SHA-256 over `salt ‖ JCS(card)`, the salt being 256 random bits in
 * hex. The card names the officer and itself, so that nobody can hand in another's commitment as their own.
 */
export const cardCommitment = (salt: string, card: Card): string => commitment(salt, jcs(card));
