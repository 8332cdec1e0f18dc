import { WORK } from "./work";

/** The longest head of a file that one passphrase locks, and nothing else: some 170 bytes, and room. */
const MOST_HEAD_BYTES = 1_024;

const HEAD = /^age-encryption\.org\/v1\n-> scrypt \S+ (?<work>[1-9]\d{0,3})\n(?:[A-Za-z0-9+/]+\n)+--- \S+\n/u;

/** Why a file is not opened, whatever the passphrase: nothing was worked for it, and nothing of it is held. */
export interface HeadFailure {
  readonly code: "not-encrypted" | "too-much-work";
}

/** What speaks against opening a file, by its first bytes; nothing where it may be tried. @see https://age-encryption.org/v1 */
function headFailure(start: Uint8Array): HeadFailure | undefined {
  const text = new TextDecoder("latin1").decode(start.subarray(0, MOST_HEAD_BYTES));
  const work = HEAD.exec(text)?.groups?.["work"];
  if (work === undefined) return { code: "not-encrypted" };
  return Number(work) > WORK ? { code: "too-much-work" } : undefined;
}

interface Opened {
  readonly failure: HeadFailure | undefined;
  /** The first bytes of the file, its head among them. */
  readonly start: Uint8Array;
  readonly stream: ReadableStream<Uint8Array>;
}

/**
 * Looks at a file's head before anything is done for it: each step of work doubles the memory that a try takes (a
 * mebibyte at 10, 256 at 18, a gibibyte at 20), and whoever wrote the file chose it. The stream that comes back is whole.
 */
export async function withHead(stream: ReadableStream<Uint8Array>): Promise<Opened> {
  const reader = stream.getReader();
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < MOST_HEAD_BYTES) {
    const part = await reader.read();
    if (part.done) break;
    held.push(part.value);
    length += part.value.length;
  }
  const start = new Uint8Array(length);
  let at = 0;
  for (const part of held) {
    start.set(part, at);
    at += part.length;
  }
  const failure = headFailure(start);
  if (failure) await reader.cancel().catch(() => undefined);
  return { failure, start, stream: failure ? new ReadableStream() : resumed(held, reader) };
}

/** What was read already, and then the rest. */
function resumed(held: Uint8Array[], reader: ReadableStreamDefaultReader<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const first = held.shift();
      const part = first ? { done: false as const, value: first } : await reader.read();
      if (part.done) controller.close();
      else controller.enqueue(part.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
