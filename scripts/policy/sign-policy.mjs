import { createPrivateKey, createPublicKey, sign } from "node:crypto";

/** The bytes of an Ed25519 key at the end of its SubjectPublicKeyInfo (RFC 8410). */
const KEY_BYTES = 32;

/**
 * A policy as a signed file; nothing is signed that the product would not read whole.
 * @param {import("./load-policy.mjs").PolicyCode} code
 * @param {{ policy: string, key: string, version: number, issuedAt: string }} asked the policy's JSON, the key's PEM
 * @returns {{ signed: string, fingerprint: string, faults: readonly import("../../src/domain/policy").PolicyFault[] }}
 */
export function signPolicy(
  { keyFingerprint, readPolicy, signedPolicyText },
  { policy: json, key: pem, version, issuedAt },
) {
  /** @type {unknown} */
  const policy = JSON.parse(json);
  if (typeof policy !== "object" || policy === null || Array.isArray(policy))
    throw new Error("The policy is no object.");
  if (!Number.isSafeInteger(version) || version < 1) throw new Error("The version is no whole number from 1 on.");
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== "ed25519") throw new Error("The key is none of Ed25519.");
  const der = createPublicKey(key).export({ type: "spki", format: "der" });
  const publicKey = der.subarray(-KEY_BYTES).toString("base64");
  const file = {
    counterflowPolicy: /** @type {const} */ (1),
    version,
    issuedAt,
    publicKey,
    policy: /** @type {Record<string, unknown>} */ (policy),
  };
  const signature = sign(null, Buffer.from(signedPolicyText(file)), key).toString("base64");
  return {
    signed: `${JSON.stringify({ ...file, signature }, null, 2)}\n`,
    fingerprint: keyFingerprint(publicKey),
    faults: readPolicy(policy).faults,
  };
}
