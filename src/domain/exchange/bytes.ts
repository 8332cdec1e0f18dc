/** Bytes that are read where they are needed: a file on the disk, a blob, bytes at hand. */
export interface Source {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` on, `length` of them; fewer at the end. */
  read(start: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** A part of a source. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

export type Chunks = AsyncIterable<Uint8Array<ArrayBuffer>>;

const CHUNK_BYTES = 1 << 20;

/** A source over a blob or file of the browser's, which reads from the disk what is asked for. */
export const sourceOf = (blob: Blob): Source => ({
  size: blob.size,
  read: async (start, length) => new Uint8Array(await blob.slice(start, start + length).arrayBuffer()),
});

/** The bytes of a part, a mebibyte at a time. Stops where the source ends. */
export async function* chunksOf(source: Source, { start, length }: Span): Chunks {
  for (let done = 0; done < length; done += CHUNK_BYTES)
    yield await source.read(start + done, Math.min(CHUNK_BYTES, length - done));
}

/** The whole of a source as a stream that reads on as it is asked. */
export function streamOf(source: Source): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = chunksOf(source, { start: 0, length: source.size })[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The text of bytes in UTF-8; nothing where they are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** All the bytes of a stream, or nothing where there are more than `most`. */
export async function gathered(
  chunks: AsyncIterable<Uint8Array>,
  most = Infinity,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) return undefined;
    parts.push(chunk);
  }
  return joined(parts);
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i]);

/** Bytes that are there already, where chunks are expected. */
export async function* once(bytes: Uint8Array<ArrayBuffer>): Chunks {
  yield await Promise.resolve(bytes);
}
