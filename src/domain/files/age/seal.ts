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

type Unsealed = Result<ReadableStream<Uint8Array>, HeadFailure | { readonly code: "wrong-passphrase" }>;

/**
 * What `seal` encrypted. The stream that comes back fails where any byte of the file was changed or is missing. A file that
 * asks for more work than ours do is refused before any is done.
 */
export const unseal = (stream: ReadableStream<Uint8Array>, passphrase: string): Promise<Unsealed> =>
  unsealer(passphrase)(stream);

/** As `unseal`, for one file that is read several times: its passphrase is tried at the first, which takes seconds. */
export function unsealer(passphrase: string): (stream: ReadableStream<Uint8Array>) => Promise<Unsealed> {
  let held: Uint8Array | undefined;
  return async (stream) => {
    const head = await withHead(stream);
    if (head.failure) return fail(head.failure);
    try {
      const fileKey = (held ??= await fileKeyOf(head.start, passphrase));
      const decrypter = new Decrypter();
      decrypter.addIdentity({ unwrapFileKey: () => fileKey });
      return ok(await decrypter.decrypt(head.stream));
    } catch (error) {
      return fail({ code: /no identity matched/iu.test(String(error)) ? "wrong-passphrase" : "not-encrypted" });
    }
  };
}

function fileKeyOf(start: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypter.decryptHeader(start);
}
