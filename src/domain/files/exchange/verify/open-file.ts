import { type Chunks, chunksOf, fromUtf8, gathered, joined } from "../bytes";
import { type OpenZip, dataSpan } from "../zip/open-zip";

/** The bytes of a file in the container; none where it is not there. */
export function fileChunks({ source, files }: OpenZip, path: string): Chunks {
  const file = files.get(path);
  return chunksOf(source, file ? dataSpan(file) : { start: 0, length: 0 });
}

const MOST_TEXT_BYTES = 64 << 20;

/** A file's text; nothing where it is not there, too long or not UTF-8. */
export async function fileText(zip: OpenZip, path: string): Promise<string | undefined> {
  if (!zip.files.has(path)) return undefined;
  const bytes = await gathered(fileChunks(zip, path), MOST_TEXT_BYTES);
  return bytes && fromUtf8(bytes);
}

const LONGEST_LINE = 128 << 20;
const NEWLINE = 10;

/**
 * The lines of a file in UTF-8, each ended by a line feed. A line that is too long, not UTF-8 or not ended is given as
 * nothing, and is the last.
 */
export async function* fileLines(zip: OpenZip, path: string): AsyncGenerator<string | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of fileChunks(zip, path)) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      const text = fromUtf8(joined([...parts, chunk.subarray(from, to)]));
      yield text;
      if (text === undefined) return;
      [parts, length, from] = [[], 0, to + 1];
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST_LINE) break;
  }
  if (length > 0) yield undefined;
}
