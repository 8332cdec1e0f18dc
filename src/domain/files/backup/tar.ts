/**
 * A tape archive in its plainest form (POSIX ustar): what every system's `tar` makes and reads.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
const BLOCK = 512;
const NAME = 100;
const SIZE_AT = 124;
const SIZE_DIGITS = 11;
const CHECKSUM_AT = 148;
const TYPE_AT = 156;

/** A file in an archive. */
export interface Member {
  readonly name: string;
  readonly bytes: Blob;
}

/** The block that goes before a file of so many bytes; its name is short and plain. */
export function tarHeader(name: string, size: number): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(BLOCK);
  const put = (text: string, at: number) => block.set(new TextEncoder().encode(text), at);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;
  put(name, 0);
  put(octal(0o600, 7) + octal(0, 7) + octal(0, 7) + octal(size, SIZE_DIGITS) + octal(0, SIZE_DIGITS), NAME);
  put(" ".repeat(8), CHECKSUM_AT);
  put("0", TYPE_AT);
  put("ustar\x0000", 257);
  put(`${sumOf(block).toString(8).padStart(6, "0")}\0 `, CHECKSUM_AT);
  return block;
}

const sumOf = (block: Uint8Array): number => block.reduce((sum, byte) => sum + byte, 0);

/** Zeros after a file of so many bytes, up to the next block. */
export const padding = (size: number): Uint8Array<ArrayBuffer> => new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);

/** What ends an archive. */
export const tarEnd = (): Uint8Array<ArrayBuffer> => new Uint8Array(2 * BLOCK);

/**
 * An archive as a stream, made file by file as it is asked for.
 * @param from the bytes before this one are left out; of what is left out nothing is read
 */
export async function* writeTar(members: AsyncIterable<Member>, from = 0): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let toPass = from;
  const passed = (size: number): number => {
    const now = Math.min(toPass, size);
    toPass -= now;
    return now;
  };
  const rest = (bytes: Uint8Array<ArrayBuffer>) => bytes.subarray(passed(bytes.length));
  for await (const { name, bytes } of members) {
    yield rest(tarHeader(name, bytes.size));
    for await (const chunk of bytes.slice(passed(bytes.size)).stream()) yield chunk;
    yield rest(padding(bytes.size));
  }
  yield rest(tarEnd());
}

/** The name and size in a file's header; nothing where it is none of ours. */
export function readHeader(block: Uint8Array): { name: string; size: number } | undefined {
  const text = new TextDecoder("latin1").decode(block);
  const [name = ""] = text.slice(0, NAME).split("\0");
  const size = Number.parseInt(text.slice(SIZE_AT, SIZE_AT + SIZE_DIGITS), 8);
  const expected = Number.isSafeInteger(size) && tarHeader(name, size);
  return expected && expected.every((byte, i) => byte === block[i]) ? { name, size } : undefined;
}

/**
 * The files of an archive that `writeTar` made, one after the other, each as soon as it is there.
 * @throws {RangeError} where it is none, or is cut off.
 */
export async function* readTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const { take, left } = taking(source);
  for (;;) {
    const [block = new Uint8Array()] = await take(BLOCK);
    if (block.every((byte) => byte === 0)) {
      checkEnd(await take(BLOCK));
      if (left() > 0) throw new RangeError("more behind the end");
      return;
    }
    const header = readHeader(block);
    if (!header) throw new RangeError("not an archive");
    const bytes = new Blob(await take(header.size));
    const rest = await take(padding(header.size).length);
    if (rest.some((zeros) => zeros.some((byte) => byte !== 0))) throw new RangeError("not an archive");
    yield { name: header.name, bytes };
  }
}

function checkEnd([block = new Uint8Array()]: readonly Uint8Array[]): void {
  if (block.some((byte) => byte !== 0)) throw new RangeError("not an archive");
}

/** Takes bytes from a stream in the lengths that are wanted; a block that is wanted comes in one piece. */
function taking(source: AsyncIterable<Uint8Array>) {
  const chunks = source[Symbol.asyncIterator]();
  let held = new Uint8Array();
  const more = async (): Promise<void> => {
    const next = await chunks.next();
    if (next.done) throw new RangeError("cut off");
    held = Uint8Array.from(next.value);
  };
  const take = async (length: number): Promise<Uint8Array<ArrayBuffer>[]> => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let wanted = length; wanted > 0;) {
      if (held.length === 0) await more();
      const part = held.slice(0, wanted);
      held = held.subarray(part.length);
      wanted -= part.length;
      if (part.length > 0) parts.push(part);
    }
    return length === BLOCK ? [joined(parts)] : parts;
  };
  return { take, left: () => held.length };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
