import { randomBytes } from "@noble/hashes/utils.js";
import { Decrypter, Encrypter } from "age-encryption";
import { type Result, fail, ok } from "../../ground/result";
import { decodeBase64, encodeBase64 } from "../../ledger/log";
import { passphraseKey } from "./passphrase-key";
import type { Kdf, VaultLock } from "./vault-row";

const NONCE_BYTES = 12;

type Master = Uint8Array<ArrayBuffer>;

/** The lock of a master key: by a passphrase, and by each of the recipients (age X25519, `age1…`). @throws where one is none */
export async function newVaultLock(
  master: Master,
  {
    passphrase,
    kdf,
    recipients,
  }: { readonly passphrase: string; readonly kdf: Kdf; readonly recipients: readonly string[] },
): Promise<VaultLock> {
  const iv = new Uint8Array(randomBytes(NONCE_BYTES));
  const key = await passphraseKey(passphrase, kdf);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, master));
  const wrapped = new Uint8Array(NONCE_BYTES + sealed.length);
  wrapped.set(iv);
  wrapped.set(sealed, NONCE_BYTES);
  const recovery = recipients.map(async (recipient) => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    return { recipient, sealed: encodeBase64(await encrypter.encrypt(master)) };
  });
  return { kdf, wrapped: encodeBase64(wrapped), recovery: await Promise.all(recovery) };
}

/** The master key, for who knows the passphrase. */
export async function unlockBy(
  passphrase: string,
  { kdf, wrapped }: Pick<VaultLock, "kdf" | "wrapped">,
): Promise<Result<Master, { readonly code: "wrong-passphrase" }>> {
  const key = await passphraseKey(passphrase, kdf);
  const bytes = new Uint8Array(decodeBase64(wrapped) ?? []);
  const [iv, sealed] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)];
  try {
    return ok(new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed)));
  } catch {
    return fail({ code: "wrong-passphrase" });
  }
}

/** A secret key of age, as its files have it on a line of their own. */
const IDENTITY = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]+$/mu;

/** The master key, for who has the secret key of one of the recipients; `text` is that key, or the file with it. */
export async function unlockByRecovery(
  text: string,
  { recovery }: Pick<VaultLock, "recovery">,
): Promise<Result<Master, { readonly code: "no-key" | "wrong-key" }>> {
  const identity = IDENTITY.exec(text.slice(0, 100_000))?.[0];
  if (identity === undefined) return fail({ code: "no-key" });
  for (const { sealed } of recovery) {
    const decrypter = new Decrypter();
    try {
      decrypter.addIdentity(identity);
      return ok(new Uint8Array(await decrypter.decrypt(decodeBase64(sealed) ?? new Uint8Array())));
    } catch {
      // It is another one's.
    }
  }
  return fail({ code: "wrong-key" });
}
