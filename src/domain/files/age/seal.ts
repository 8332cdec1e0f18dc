import { Decrypter, Encrypter } from "age-encryption";
import { type Result, fail, ok } from "../../ground/result";
import { type HeadFailure, withHead } from "./read-head";
import { WORK } from "./work";

/** A stream encrypted with a passphrase, in pieces of 64 KiB as it flows. @see https://age-encryption.org/v1 */
export async function seal(
  stream: ReadableStream<Uint8Array>,
  passphrase: string,
  work = WORK,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(stream);
}

/**
 * What `seal` encrypted. The stream that comes back fails where any byte of the file was changed or is missing. A file that
 * asks for more work than ours do is refused before any is done.
 */
export async function unseal(
  stream: ReadableStream<Uint8Array>,
  passphrase: string,
): Promise<Result<ReadableStream<Uint8Array>, HeadFailure | { readonly code: "wrong-passphrase" }>> {
  const head = await withHead(stream);
  if (head.failure) return fail(head.failure);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return ok(await decrypter.decrypt(head.stream));
  } catch (error) {
    return fail({ code: /no identity matched/iu.test(String(error)) ? "wrong-passphrase" : "not-encrypted" });
  }
}
