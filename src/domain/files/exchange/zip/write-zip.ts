import { type Chunks, joined } from "../bytes";
import { crc32 } from "../crc32";
import { type ZipFile, centralRecord, descriptor, endOf, localHeader, spanLength } from "./layout";

/** A file that goes into a container, its bytes in pieces. */
export interface ZipInput {
  readonly name: string;
  readonly pieces: Chunks | Iterable<Uint8Array<ArrayBuffer>>;
}

/** A container in its one shape, as it is written; each file is asked for when the one before it has been written. */
export async function* writeZip(inputs: Iterable<ZipInput>): Chunks {
  const files: ZipFile[] = [];
  let offset = 0;
  for (const { name, pieces } of inputs) {
    yield joined(localHeader(name));
    let [size, crc] = [0, 0];
    for await (const piece of pieces) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
    const file = { name, size, crc, offset };
    yield descriptor(file);
    files.push(file);
    offset += spanLength(file);
  }
  const directory = joined(files.flatMap(centralRecord));
  yield directory;
  yield joined(endOf(files, offset, directory.length));
}
