import * as v from "valibot";
import {
  type Card,
  CardV1,
  type Reveal,
  cardCommitment,
  requirementsDigest,
} from "../../../domain/casework/scorecards";

/** What is kept of scores that are handed in, and what is said of them. `salt` is 256 bits in hex. */
export function sealingOf(given: Card, salt: string) {
  // In the spelling that the log will have: another one would be another commitment.
  const card = v.parse(CardV1, given);
  const { scorecardId, caseId, candidate, by, scores } = card;
  const kept: Reveal = { salt, card };
  const says = {
    ...{ scorecardId, caseId, candidate, by },
    requirements: requirementsDigest(scores),
    commitment: cardCommitment(salt, card),
  };
  return { kept, says };
}
