import type { Card } from "../../../domain/casework/scorecards";
import { randomHex, setPreference } from "../../../platform";
import { SEALED_CARD } from "../../../platform/kept";
import { sealingOf } from "./sealing-of";

const SALT_BYTES = 32;

/** Keep scores where no other page of ours and no file has them, and say what they are bound by. */
export async function sealCard(card: Card) {
  const { kept, says } = sealingOf(card, randomHex(SALT_BYTES));
  // Kept before anything is said of it: without it the commitment could never be opened.
  await setPreference(SEALED_CARD.of(says.scorecardId), kept);
  return says;
}
