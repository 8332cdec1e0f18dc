import { digestOf } from "../../ground/digest";
import type { Member } from "./tar";

/** How far an archive is: how many files are whole in it, and a digest of them all that is cheap to take. */
export interface Mark {
  readonly files: number;
  readonly digest: string;
}

export const FIRST_MARK: Mark = { files: 0, digest: "" };

/**
 * The mark after one more file. The bytes of artifacts and imported files are not read for it: their names are the
 * SHA-256 of them.
 */
export async function markAfter({ files, digest }: Mark, { name, bytes }: Member): Promise<Mark> {
  const said = /^(?:artifacts|imports)\//u.test(name) ? "" : await digestOf(bytes);
  return { files: files + 1, digest: await digestOf(new Blob([`${digest} ${name} ${bytes.size} ${said}`])) };
}
