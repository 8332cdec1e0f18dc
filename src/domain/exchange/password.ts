import { Decrypter, Encrypter } from "age-encryption";
import { type Result, fail, ok } from "../result";
import { type Source, fromUtf8 } from "./bytes";

type Stream = ReadableStream<Uint8Array>;

const FIRST_LINE = "age-encryption.org/v1\n";

/** Whether a file is locked, by its first line. @see https://age-encryption.org/v1 */
export const isLocked = async (source: Source): Promise<boolean> =>
  fromUtf8(await source.read(0, FIRST_LINE.length)) === FIRST_LINE;

/** The same bytes locked with a password, as `age -p` does it: any age program opens them. */
export function locked(stream: Stream, password: string): Promise<Stream> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(password);
  return encrypter.encrypt(stream);
}

/** What is within, or that the password does not open it. A file that was changed breaks off while it is read. */
export async function unlocked(stream: Stream, password: string): Promise<Result<Stream, "wrong-password">> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(password);
  try {
    return ok(await decrypter.decrypt(stream));
  } catch {
    // The library has no names for what goes wrong in a header: a wrong password, or one that was changed.
    return fail("wrong-password");
  }
}
