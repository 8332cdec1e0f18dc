import { utf8 } from "../bytes";

/**
 * One file of the container. `offset` is where its local header begins, `crc` the CRC-32 of its bytes, which are stored
 * as they are.
 */
export interface ZipFile {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

// The one shape in which a container is written, so that every byte of it can be checked against what it should be:
// nothing compressed, names in UTF-8, sizes behind the data, one fixed date, zip64 only where it must be.
// PKWARE APPNOTE 6.3.9, §4.3.
const VERSION = 45;
const FLAGS = 0x0808;
const DATE = (1 << 5) | 1; // 1 January 1980, the first day a zip can name.
const UNIX_FILE = 0o100664;
const MADE_ON_UNIX = 3 << 8;
const TOO_LARGE = 0xffffffff;
export const END_BYTES = 22;
export const END64_BYTES = 76;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;

const isLarge = (n: number): boolean => n >= TOO_LARGE;
const capped = (n: number): number => Math.min(n, TOO_LARGE);

type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** Little-endian numbers, one behind the other. */
function pack(...fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** The header that stands before a file's bytes; its sizes follow behind them. */
export function localHeader(name: string): Uint8Array[] {
  const bytes = utf8(name);
  const fixed = pack([4, 0x04034b50], [2, VERSION], [2, FLAGS], [2, 0], [2, 0], [2, DATE], [4, 0], [4, 0], [4, 0]);
  return [fixed, pack([2, bytes.length], [2, 0]), bytes];
}

/** What stands behind a file's bytes. */
export function descriptor({ crc, size }: ZipFile): Uint8Array<ArrayBuffer> {
  const wide = isLarge(size) ? 8 : 4;
  return pack([4, 0x08074b50], [4, crc], [wide, size], [wide, size]);
}

export const localLength = ({ name }: ZipFile): number => LOCAL_BYTES + utf8(name).length;
export const spanLength = (file: ZipFile): number => localLength(file) + file.size + descriptor(file).length;

/** A file's line in the directory at the end. */
export function centralRecord({ name, crc, size, offset }: ZipFile): Uint8Array[] {
  const bytes = utf8(name);
  const extra = extraOf(size, offset);
  return [
    pack([4, 0x02014b50], [2, MADE_ON_UNIX | VERSION], [2, VERSION], [2, FLAGS], [2, 0], [2, 0], [2, DATE]),
    pack([4, crc], [4, capped(size)], [4, capped(size)], [2, bytes.length], [2, extra.length]),
    pack([2, 0], [2, 0], [2, 0], [2, 0], [2, UNIX_FILE], [4, capped(offset)]),
    bytes,
    extra,
  ];
}

function extraOf(size: number, offset: number): Uint8Array {
  if (isLarge(size)) return pack([2, 1], [2, 24], [8, size], [8, size], [8, offset]);
  return isLarge(offset) ? pack([2, 1], [2, 8], [8, offset]) : new Uint8Array();
}

/** How long a line of the directory is, by its first bytes. */
export const centralLength = (view: DataView, at: number): number =>
  CENTRAL_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);

/** The end of the container: how many files there are and where their directory stands. */
export function endOf(files: readonly ZipFile[], start: number, length: number): Uint8Array[] {
  const count = files.length;
  const end = pack(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, capped(length)],
    [4, capped(start)],
    [2, 0],
  );
  if (!isLarge(start) && !files.some(({ size }) => isLarge(size))) return [end];
  const end64 = pack([4, 0x06064b50], [8, 44], [2, MADE_ON_UNIX | VERSION], [2, VERSION], [4, 0], [4, 0]);
  const counts = pack([8, count], [8, count], [8, length], [8, start]);
  return [end64, counts, pack([4, 0x07064b50], [4, 0], [8, start + length], [4, 1]), end];
}
