import { ByteReader, ByteWriter } from "../bytes";

/** A document as its segment knows it: its number, its name, under how many keys it stands, and the sum over them. */
export interface Described {
  readonly id: number;
  readonly ref: string;
  readonly keys: number;
  readonly sum: number;
}

/** Neighbours' names begin alike, so each says only where it differs from the one before. Two chunks laid end to end are one. */
export function writeChunk(documents: readonly Described[]): Uint8Array<ArrayBuffer> {
  const bytes = new ByteWriter(documents.length * 32);
  let before = "";
  for (const { id, ref, keys, sum } of documents) {
    const shared = sharedBeginning(before, ref);
    for (const number of [id, keys, sum, shared]) bytes.number(number);
    bytes.text(ref, shared);
    before = ref;
  }
  return bytes.taken();
}

export function chunkOf(bytes: Uint8Array): Described[] {
  const reader = new ByteReader(bytes);
  const documents: Described[] = [];
  let before = "";
  while (!reader.isDone) {
    const [id, keys, sum] = [reader.number(), reader.number(), reader.number()];
    before = reader.text(before.slice(0, reader.number()));
    documents.push({ id, keys, sum, ref: before });
  }
  return documents;
}

/** How many UTF-16 units two texts begin with alike. */
export function sharedBeginning(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}
