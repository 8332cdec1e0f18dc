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

/** Why a locked file does not open; where it asks for too much work, before any was done. */
export type LockFailure = "wrong-password" | "too-much-work";

/** What is within, or why it does not open. A file that was changed breaks off while it is read. */
export async function unlocked(stream: Stream, password: string): Promise<Result<Stream, LockFailure>> {
  const { unseal } = await age();
  const opened = await unseal(stream, password);
  // The library has no names for what goes wrong in a header: a wrong password, or one that was changed.
  if (opened.ok) return opened;
  return fail(opened.error.code === "too-much-work" ? "too-much-work" : "wrong-password");
}
