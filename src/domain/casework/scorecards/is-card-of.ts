import { cardCommitment, requirementsDigest } from "./card-commitment";
import type { Card } from "./model";

/** What was said when scores were handed in. */
interface Sealed {
  readonly scorecardId: string;
  readonly caseId: string;
  readonly candidate: string;
  readonly by: string;
  readonly requirements: string;
  readonly commitment: string;
}

/** What is shown afterwards. `salt` is 256 bits in hex. */
export interface Reveal {
  readonly salt: string;
  readonly card: Card;
}

/** Whether scores are those that were handed in: by this officer, of this candidate, of these requirements, with these words. */
export const isCardOf = (sealed: Sealed, { salt, card }: Reveal): boolean =>
  card.scorecardId === sealed.scorecardId &&
  card.caseId === sealed.caseId &&
  card.candidate === sealed.candidate &&
  card.by === sealed.by &&
  requirementsDigest(card.scores) === sealed.requirements &&
  cardCommitment(salt, card) === sealed.commitment;
