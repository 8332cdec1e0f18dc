import { ByteReader, ByteWriter } from "../bytes";
import { sharedBeginning } from "./chunk";
import type { SegmentEntry } from "./entry";

/** So many bytes a block is to have; one long line may be more. */
const BLOCK_BYTES = 16_384;

/** A run of a segment's lines as it is kept: the key of the first, and all of them. */
export interface Block {
  readonly first: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Lays lines, in the order of their keys, into blocks. */
export function* toBlocks(entries: Iterable<SegmentEntry>): Generator<Block> {
  let bytes = new ByteWriter(BLOCK_BYTES + 1_024);
  let first: string | undefined;
  let before = "";
  for (const { key, value } of entries) {
    if (first !== undefined && bytes.size + value.length > BLOCK_BYTES) {
      yield { first, bytes: bytes.taken() };
      [bytes, first, before] = [new ByteWriter(BLOCK_BYTES + 1_024), undefined, ""];
    }
    first ??= key;
    const shared = sharedBeginning(before, key);
    bytes.number(shared);
    bytes.text(key, shared);
    bytes.number(value.length);
    bytes.raw(value);
    before = key;
  }
  if (first !== undefined) yield { first, bytes: bytes.taken() };
}

/** The lines of a block. Their values are views on its bytes. */
export function entriesOf(bytes: Uint8Array): SegmentEntry[] {
  const reader = new ByteReader(bytes);
  const entries: SegmentEntry[] = [];
  let key = "";
  while (!reader.isDone) {
    key = reader.text(key.slice(0, reader.number()));
    entries.push({ key, value: reader.raw(reader.number()) });
  }
  return entries;
}
