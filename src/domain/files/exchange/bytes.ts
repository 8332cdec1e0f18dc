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

/** Each piece of a blob comes from another process. */
const CHUNK_BYTES = 4 << 20;

/** A source over a blob or file of the browser's, which reads from the disk what is asked for. */
export const sourceOf = (blob: Blob): Source => ({
  size: blob.size,
  read: async (start, length) => {
    // The browser registers every slice first, and has us wait for that.
    const part = start === 0 && length >= blob.size ? blob : blob.slice(start, start + length);
    return new Uint8Array(await part.arrayBuffer());
  },
});

/** The bytes of a part, four mebibytes at a time, each read while the one before it is worked on. Stops where the source ends. */
export async function* chunksOf(source: Source, { start, length }: Span): Chunks {
  const reading = (from: number): Promise<Uint8Array<ArrayBuffer>> | undefined => {
    const next = from < length ? source.read(start + from, Math.min(CHUNK_BYTES, length - from)) : undefined;
    // Nobody may ask for it any more; whoever does is told.
    next?.catch(() => undefined);
    return next;
  };
  let done = 0;
  for (let chunk = await reading(done); chunk;) {
    const next = reading((done += CHUNK_BYTES));
    yield chunk;
    chunk = await next;
  }
}

/** The whole of a source as a stream that reads on as it is asked. */
export const streamOf = (source: Source): ReadableStream<Uint8Array<ArrayBuffer>> =>
  streamed(chunksOf(source, { start: 0, length: source.size }));

/** Chunks as a stream; they end where it is cancelled. */
export function streamed(chunks: Chunks): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
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
