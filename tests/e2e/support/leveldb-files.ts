/**
 * What the files of a LevelDB hold, rows that were overwritten or deleted included: its tables' blocks unpacked and their keys
 * spelled out (doc/table_format.md, doc/log_format.md of LevelDB; Snappy's format description).
 */
export function bytesOfLevelDb(name: string, file: Buffer): Buffer {
  if (name.endsWith(".ldb")) return Buffer.concat([...rowsOfTable(file)]);
  return name.endsWith(".log") ? recordsOfLog(file) : file;
}

const FOOTER = 48;
const TRAILER_SNAPPY = 1;

function* rowsOfTable(file: Buffer): Generator<Buffer> {
  const footer = new Reader(file.subarray(-FOOTER));
  handle(footer);
  for (const [, value] of entriesOf(blockAt(file, handle(footer))))
    for (const entry of entriesOf(blockAt(file, handle(new Reader(value))))) yield* entry;
}

type Handle = readonly [offset: number, size: number];
const handle = (reader: Reader): Handle => [reader.varint(), reader.varint()];

function blockAt(file: Buffer, [offset, size]: Handle): Buffer {
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === TRAILER_SNAPPY ? unpacked(block) : block;
}

function* entriesOf(block: Buffer): Generator<readonly [key: Buffer, value: Buffer]> {
  const restarts = block.readUInt32LE(block.length - 4);
  const reader = new Reader(block.subarray(0, block.length - 4 - 4 * restarts));
  let key = Buffer.alloc(0);
  while (!reader.isDone) {
    const [shared, unshared, length] = [reader.varint(), reader.varint(), reader.varint()];
    key = Buffer.concat([key.subarray(0, shared), reader.take(unshared)]);
    yield [key, reader.take(length)];
  }
}

const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

/** A log's records without the headers that cut them into blocks. */
function recordsOfLog(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let from = 0; from < file.length; from += LOG_BLOCK) {
    const block = file.subarray(from, from + LOG_BLOCK);
    for (let at = 0; at + LOG_HEADER <= block.length;) {
      const length = block.readUInt16LE(at + 4);
      parts.push(block.subarray(at + LOG_HEADER, at + LOG_HEADER + length));
      at += LOG_HEADER + length;
    }
  }
  return Buffer.concat(parts);
}

function unpacked(packed: Buffer): Buffer {
  const reader = new Reader(packed);
  const out = Buffer.alloc(reader.varint());
  let end = 0;
  while (!reader.isDone) {
    const tag = reader.byte();
    const kind = tag & 3;
    if (kind === 0) {
      const extra = Math.max((tag >> 2) - 59, 0);
      const literal = reader.take(1 + (extra === 0 ? tag >> 2 : reader.number(extra)));
      literal.copy(out, end);
      end += literal.length;
      continue;
    }
    const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = kind === 1 ? ((tag >> 5) << 8) | reader.byte() : reader.number(kind === 2 ? 2 : 4);
    // A copy may reach into what it writes.
    for (const stop = end + length; end < stop; end++) out[end] = out[end - back] ?? 0;
  }
  return out;
}

class Reader {
  private at = 0;
  constructor(private readonly bytes: Buffer) {}

  get isDone(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  number(bytes: number): number {
    return this.take(bytes).readUIntLE(0, bytes);
  }

  take(length: number): Buffer {
    return this.bytes.subarray(this.at, (this.at += length));
  }

  varint(): number {
    for (let value = 0, shift = 1; ; shift *= 128) {
      const byte = this.byte();
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }
}
