import { TableError } from "../model";
import { type ZipEntry, zipEntries } from "./zip-entries";

/** What a workbook may unpack to, all together: a full sheet of a million rows with a dozen columns is about as large. */
const MOST_BYTES = 600_000_000;
/** Above this size, more than so many bytes out of one are no table: a million equal cells give about a hundred. */
const FREE_BYTES = 20_000_000;
const MOST_RATIO = 250;

/** What is known of a workbook before it is opened. */
export interface Guarded {
  readonly hasMacros: boolean;
}

/**
 * Looks at a zipped workbook before anything unpacks it: what its members say that they unpack to, whether they lie one over
 * another, and, as all that may be a lie, what they do unpack to, without keeping it. @throws TableError
 */
export async function guardZip(bytes: Uint8Array<ArrayBuffer>): Promise<Guarded> {
  const entries = zipEntries(bytes);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
  // Members that share their bytes are how a small file unpacks to more than any ratio tells.
  if (packed > bytes.length) throw new TableError("table-bomb");
  refuseTooMuch(declared, packed);
  let actual = 0;
  for (const entry of entries) {
    actual += await unpackedSize(bytes, entry, MOST_BYTES - actual);
    refuseTooMuch(actual, packed);
  }
  return { hasMacros: entries.some(({ name }) => /vbaProject\.bin$/u.test(name)) };
}

function refuseTooMuch(unpacked: number, packed: number): void {
  if (unpacked > FREE_BYTES && unpacked > packed * MOST_RATIO) throw new TableError("table-bomb");
  if (unpacked > MOST_BYTES) throw new TableError("table-too-large");
}

/** How many bytes a member unpacks to; counted no further than `most`. @throws TableError where it cannot be unpacked. */
async function unpackedSize(bytes: Uint8Array<ArrayBuffer>, entry: ZipEntry, most: number): Promise<number> {
  if (!entry.isDeflated) return entry.packed;
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done && size <= most; part = await reader.read())
      size += part.value.length;
  } catch (error) {
    if (error instanceof TypeError) throw new TableError("table-broken");
    throw error;
  }
  await reader.cancel();
  return size;
}
