import { type Result, fail } from "../../ground/result";
import { type Source, fromUtf8 } from "./bytes";

type Stream = ReadableStream<Uint8Array>;

const FIRST_LINE = "age-encryption.org/v1\n";

/** Whether a file is locked, by its first line. @see https://age-encryption.org/v1 */
export const isLocked = async (source: Source): Promise<boolean> =>
  fromUtf8(await source.read(0, FIRST_LINE.length)) === FIRST_LINE;

// The encryption's code comes only when it is needed.
const age = () => import("../age");

/** The same bytes locked with a password, such that any age program opens them. */
export const locked = async (stream: Stream, password: string): Promise<Stream> => (await age()).seal(stream, password);

/** What is within, or that the password does not open it. A file that was changed breaks off while it is read. */
export async function unlocked(stream: Stream, password: string): Promise<Result<Stream, "wrong-password">> {
  const { unseal } = await age();
  const opened = await unseal(stream, password);
  // The library has no names for what goes wrong in a header: a wrong password, or one that was changed.
  return opened.ok ? opened : fail("wrong-password");
}
