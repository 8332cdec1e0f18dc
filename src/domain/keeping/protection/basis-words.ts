import type { LegalBasis } from "../../casework/protection";
import { type ProtectionLanguage, wordsIn } from "./words";

/** A legal basis in a line; empty where nothing is stated. */
export function basisWords({ point, special, law, words }: LegalBasis, language: ProtectionLanguage): string {
  const say = wordsIn(language);
  return [point && say.point(point), special && say.special(special), law, words].filter(Boolean).join("; ");
}
