import { TableError } from "../model";

/** A member of a zip file, as its directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: number;
  readonly declared: number;
  /** Where its bytes begin. */
  readonly start: number;
}

const END = 0x06054b50;
const MEMBER = 0x02014b50;
const END_BYTES = 22;
const MEMBER_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
/** More members than any workbook has. */
const MOST_ENTRIES = 5_000;

/** The members of a zip file by its central directory (APPNOTE 6.3.10, §4.3.12). @throws TableError where it has none, or too many. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new TableError("table-bomb");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + MEMBER_BYTES > view.byteLength || view.getUint32(at, true) !== MEMBER)
      throw new TableError("table-broken");
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    entries.push(entryAt(bytes, view, at, name ?? 0));
    at += MEMBER_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (view.getUint32(at, true) === END) return at;
  throw new TableError("table-broken");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, length: number): ZipEntry {
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_BYTES > view.byteLength) throw new TableError("table-broken");
  return {
    name: new TextDecoder().decode(bytes.subarray(at + MEMBER_BYTES, at + MEMBER_BYTES + length)),
    isDeflated: view.getUint16(at + 10, true) === 8,
    packed: view.getUint32(at + 20, true),
    declared: view.getUint32(at + 24, true),
    start: local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
  };
}
