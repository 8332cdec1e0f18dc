import { sha256 } from "@noble/hashes/sha2.js";
import * as v from "valibot";
import { type Result, fail, ok } from "../ground/result";
import { decodeBase64, hashToHex, jcs } from "../ledger/log";

/** The longest file that is looked at, in characters. */
const MOST = 1_000_000;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

const base64Of = (bytes: number) =>
  v.pipe(
    v.string(),
    v.maxLength(200),
    v.check((text) => decodeBase64(text)?.length === bytes),
  );

const SignedPolicy = v.strictObject({
  counterflowPolicy: v.literal(1),
  /** Of two files with one key, the one with the higher number is the later one. */
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** When it was signed, as `toISOString` writes it. */
  issuedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Ed25519 (RFC 8032), 32 bytes in base64. */
  publicKey: base64Of(KEY_BYTES),
  policy: v.record(v.string(), v.unknown()),
  /** Over `signedPolicyText`, 64 bytes in base64. */
  signature: base64Of(SIGNATURE_BYTES),
});
/** An agency's policy as a file with its signature: for where no browser's management brings it. */
export type SignedPolicy = v.InferOutput<typeof SignedPolicy>;

/** A file as its text says it is; whether it is signed so is still to be looked at. */
export function parseSignedPolicy(text: string): Result<SignedPolicy, { readonly code: "not-a-policy" }> {
  if (text.length > MOST) return fail({ code: "not-a-policy" });
  try {
    const parsed = v.safeParse(SignedPolicy, JSON.parse(text));
    return parsed.success ? ok(parsed.output) : fail({ code: "not-a-policy" });
  } catch {
    return fail({ code: "not-a-policy" });
  }
}

/** What is signed: all of the file but its signature, in its one spelling (RFC 8785), behind a line of its own. */
export const signedPolicyText = ({
  signature: _signature,
  ...file
}: Omit<SignedPolicy, "signature"> & { readonly signature?: string }): string => `counterflow/policy/1\n${jcs(file)}`;

/** A key in words that two people can compare: the SHA-256 of its bytes in hex, in groups of four digits. */
export function keyFingerprint(publicKey: string): string {
  const digits = hashToHex(sha256(new Uint8Array(decodeBase64(publicKey) ?? [])));
  return (digits.match(/.{4}/gu) ?? []).join(" ");
}

export type TakenRefusal = "other-key" | "older" | "same";

/** Why a file cannot take the place of the one that holds: it is of another key, or no later one. Nothing holds before the first. */
export function whyNotTaken(file: SignedPolicy, held: SignedPolicy | undefined): TakenRefusal | undefined {
  if (!held) return undefined;
  if (file.publicKey !== held.publicKey) return "other-key";
  if (file.version < held.version) return "older";
  return file.version === held.version ? "same" : undefined;
}
