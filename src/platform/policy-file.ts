import {
  type SignedPolicy,
  type TakenRefusal,
  parseSignedPolicy,
  signedPolicyText,
  whyNotTaken,
} from "../domain/policy";
import { type Result, fail, ok } from "../domain/ground/result";
import { decodeBase64 } from "../domain/ledger/log";
import { POLICY_FILE } from "./kept";
import { getPreference, removePreference, setPreference } from "./preferences";
import { checkSignature } from "./signing";

export type PolicyFileTrouble = "not-a-policy" | "not-signed" | TakenRefusal;

/** The policy file that holds; undefined where none was taken in. */
export async function policyFile(): Promise<SignedPolicy | undefined> {
  const text = await getPreference(POLICY_FILE);
  const file = text === undefined ? undefined : parseSignedPolicy(text);
  return file?.ok ? file.value : undefined;
}

/** A file as it may take the place of the one that holds: whole, signed, by the same key and later. */
export async function lookAtPolicyFile(
  text: string,
): Promise<Result<SignedPolicy, { readonly code: PolicyFileTrouble }>> {
  const read = parseSignedPolicy(text);
  if (!read.ok) return read;
  const [key, signature] = [decodeBase64(read.value.publicKey), decodeBase64(read.value.signature)];
  const isSigned = key && signature && (await isBy(key, signedPolicyText(read.value), signature));
  if (!isSigned) return fail({ code: "not-signed" });
  const refusal = whyNotTaken(read.value, await policyFile());
  return refusal ? fail({ code: refusal }) : ok(read.value);
}

/** One whose bytes are no key signed nothing. */
async function isBy(key: Uint8Array, text: string, signature: Uint8Array): Promise<boolean> {
  try {
    return await checkSignature(key, text, signature);
  } catch {
    return false;
  }
}

/** Has a file hold that was looked at, from now on. */
export const takePolicyFile = (file: SignedPolicy): Promise<void> => setPreference(POLICY_FILE, JSON.stringify(file));

/** Has no file hold any more. */
export const removePolicyFile = (): Promise<void> => removePreference(POLICY_FILE);
