import { deflateRawSync } from "node:zlib";

interface Given {
  readonly name: string;
  readonly text: string;
  readonly flags?: number;
  readonly method?: number;
  /** What the directory says that it unpacks to. */
  readonly said?: number;
}

/** A zip file byte by byte (APPNOTE 6.3.10), so that it can lie; `is64` has its directory's end in the large form. */
export function zipOf(members: readonly Given[], { is64 = false } = {}): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  const add = (to: Uint8Array<ArrayBuffer>[], bytes: Uint8Array<ArrayBuffer>): number => {
    to.push(bytes);
    return bytes.length;
  };
  for (const { name, text, flags = 0x0800, method = 8, said } of members) {
    const bytes = new TextEncoder().encode(text);
    const packed = method === 8 ? new Uint8Array(deflateRawSync(bytes)) : bytes;
    const names = new TextEncoder().encode(name);
    const size = said ?? bytes.length;
    const head = [flags, method, 0, 0];
    const local = fields([
      [0x04034b50, 4],
      [20, 2],
      ...head.map(two),
      [0, 4],
      [packed.length, 4],
      [size, 4],
      [names.length, 2],
      [0, 2],
    ]);
    const entry = [
      fields([
        [0x02014b50, 4],
        [20, 2],
        [20, 2],
        ...head.map(two),
        [0, 4],
        [packed.length, 4],
        [size, 4],
        [names.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [at, 4],
      ]),
      names,
    ];
    for (const part of entry) add(directory, part);
    for (const part of [local, names, packed]) at += add(parts, part);
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end64 = is64
    ? [
        fields([
          [0x06064b50, 4],
          [44, 8],
          [45, 2],
          [45, 2],
          [0, 4],
          [0, 4],
          [members.length, 8],
          [members.length, 8],
          [length, 8],
          [at, 8],
        ]),
        fields([
          [0x07064b50, 4],
          [0, 4],
          [at + length, 8],
          [1, 4],
        ]),
      ]
    : [];
  const [count, size, start] = is64 ? [0xffff, 0xffffffff, 0xffffffff] : [members.length, length, at];
  const end = fields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [start, 4],
    [0, 2],
  ]);
  return new Blob([...parts, ...directory, ...end64, end]);
}

const two = (value: number): [number, number] => [value, 2];

function fields(all: readonly (readonly [value: number, bytes: number])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(all.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of all) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return bytes;
}
