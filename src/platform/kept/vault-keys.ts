import * as v from "valibot";
import { preferenceKey, sessionKey } from "./key";

/** The vault's master key (base64), while it is unlocked; another number says that the vault stands otherwise than before. */
export const VAULT_OPEN = sessionKey(
  "vault",
  v.strictObject({ master: v.exactOptional(v.pipe(v.string(), v.length(44))), turn: v.string() }),
);

/** When somebody last did something in one of our pages (ms), while the vault is unlocked. */
export const VAULT_USED = sessionKey("vaultUsed", v.number());

/** After how many minutes without use the vault locks itself. */
export const VAULT_IDLE = preferenceKey("vaultIdle", v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_440)));

/** How many wrong passphrases were tried since the last right one, and when the last was (ms). */
export const VAULT_TRIES = preferenceKey(
  "vaultTries",
  v.strictObject({ wrong: v.pipe(v.number(), v.integer(), v.minValue(0)), at: v.number() }),
);

/** What begins otherwise says nothing of anybody's words: settings, times, hashes. */
const SEALABLE = [
  "activeCase",
  "decidedBy",
  "filing",
  "handedIn",
  "joinLater",
  "open311Servers",
  "optionColumns",
  "savedSearches",
  "scores",
  "sealedCard",
  "snapshotTier",
  "teamSettings",
  "watch",
];

/** Whether a preference names cases, sites or people, by its own name: it is sealed while the vault is on. */
export const isSealable = (name: string): boolean => SEALABLE.some((begin) => name.startsWith(begin));
