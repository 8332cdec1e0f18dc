import * as v from "valibot";
import { defineAct } from "../../ledger/log";

/** What a key is for: the summaries of exported files. */
export const SUMMARIES = "export-summaries";

/** How it signs: ECDSA on the curve P-384 with SHA-256 (WACZ Signing and Verification 0.1.0). */
export const SUMMARY_ALGORITHM = "ECDSA-P384-SHA256";

/** A public key as SubjectPublicKeyInfo (RFC 5480) in base64: 120 bytes, whatever the key. */
const PublicKeyP384 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{160}$/u));

const KeyAnnouncedV1 = v.strictObject({
  use: v.literal(SUMMARIES),
  algorithm: v.literal(SUMMARY_ALGORITHM),
  publicKey: PublicKeyP384,
});

/**
 * This installation signs with another key from here on, beside the one of its log: what the key signs is told from the
 * log to be this installation's. It says nothing of anybody, so that nothing of it has to be erased.
 */
export const keyAnnounced = defineAct({
  type: "key.announced",
  from: [],
  versions: [KeyAnnouncedV1],
  about: ({ use }) => ({ label: use }),
  project: () => [],
  writes: [],
  goesOutWith: [],
  nothingLeft: () => true,
});
