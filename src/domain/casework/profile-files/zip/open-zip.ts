import { ProfileError } from "../model";

/** A member of a zip file, as its central directory tells of it (APPNOTE 6.3.10, §4.3.12). */
export interface Member {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const MEMBER = 0x02014b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const END64_BYTES = 56;
const MEMBER_BYTES = 46;
const LONGEST_COMMENT = 65_535;
const FULL32 = 0xffffffff;
const FULL16 = 0xffff;
/** Archives of networks have some hundred members; the directory of more is not read. */
const MOST_MEMBERS = 100_000;
const MOST_DIRECTORY = 32_000_000;
const ENCRYPTED = 0x2041;
const UTF8 = 0x0800;

const viewOf = async (file: Blob, from: number, to: number): Promise<DataView> =>
  new DataView(await file.slice(from, to).arrayBuffer());

/**
 * The members of a zip file of any size, by its central directory alone: of the file nothing else is read. Zip64 is known (§4.5.3).
 * @throws ProfileError where there is no directory, it contradicts itself, or a name leads out of the file or stands there twice
 */
export async function openZip(file: Blob): Promise<readonly Member[]> {
  const { count, at, length } = await directoryOf(file);
  if (count > MOST_MEMBERS || length > MOST_DIRECTORY) throw new ProfileError("profile-too-large");
  if (at + length > file.size) throw new ProfileError("profile-broken");
  const members = membersIn(await viewOf(file, at, at + length), count);
  const names = new Set<string>();
  for (const { name } of members) {
    const known = name.toLowerCase();
    if (leadsOut(name) || names.has(known)) throw new ProfileError("profile-names");
    names.add(known);
  }
  return members;
}

interface Directory {
  readonly count: number;
  readonly at: number;
  readonly length: number;
}

async function directoryOf(file: Blob): Promise<Directory> {
  const from = Math.max(0, file.size - END_BYTES - LONGEST_COMMENT - LOCATOR_BYTES);
  const tail = await viewOf(file, from, file.size);
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
    const found = { count: tail.getUint16(at + 10, true), length: tail.getUint32(at + 12, true) };
    const start = tail.getUint32(at + 16, true);
    const isLarge = found.count === FULL16 || found.length === FULL32 || start === FULL32;
    return isLarge ? directory64Of(file, tail, at - LOCATOR_BYTES) : { ...found, at: start };
  }
  throw new ProfileError("profile-broken");
}

async function directory64Of(file: Blob, tail: DataView, at: number): Promise<Directory> {
  if (at < 0 || tail.getUint32(at, true) !== LOCATOR64) throw new ProfileError("profile-broken");
  const end = large(tail, at + 8);
  const view = await viewOf(file, end, end + END64_BYTES);
  if (view.byteLength < END64_BYTES || view.getUint32(0, true) !== END64) throw new ProfileError("profile-broken");
  return { count: large(view, 32), length: large(view, 40), at: large(view, 48) };
}

/** What is larger than a number can say is larger than any file is, too. */
const large = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function membersIn(view: DataView, count: number): Member[] {
  const members: Member[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + MEMBER_BYTES > view.byteLength || view.getUint32(at, true) !== MEMBER)
      throw new ProfileError("profile-broken");
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    if (at + MEMBER_BYTES + name + extra + comment > view.byteLength) throw new ProfileError("profile-broken");
    members.push(memberAt(view, at, name, extra));
    at += MEMBER_BYTES + name + extra + comment;
  }
  return members;
}

function memberAt(view: DataView, at: number, nameLength: number, extraLength: number): Member {
  const flags = view.getUint16(at + 8, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + MEMBER_BYTES, nameLength);
  const sizes = { unpacked: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true) };
  const local = view.getUint32(at + 42, true);
  return {
    name: new TextDecoder((flags & UTF8) === 0 ? "windows-1252" : "utf-8").decode(name),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    ...withLarge(view, at + MEMBER_BYTES + nameLength, extraLength, { ...sizes, at: local }),
  };
}

type Sizes = Pick<Member, "packed" | "unpacked" | "at">;

/** Sizes that do not fit into 32 bits stand in the extra field 0x0001, in this order, and only those (§4.5.3). */
function withLarge(view: DataView, from: number, length: number, sizes: Sizes): Sizes {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const end = Math.min(next + view.getUint16(at + 2, true), from + length);
    const taken = (size: number): number => {
      if (size !== FULL32) return size;
      if (next + 8 > end) throw new ProfileError("profile-broken");
      next += 8;
      return large(view, next - 8);
    };
    const unpacked = taken(sizes.unpacked);
    const packed = taken(sizes.packed);
    return { unpacked, packed, at: taken(sizes.at) };
  }
  return sizes;
}

/** Nothing of a zip file is written anywhere; one with such names is made to trick somebody. */
const leadsOut = (name: string): boolean =>
  /^(?:[/\\]|[a-z]:)/iu.test(name) || name.split(/[/\\]/u).includes("..") || name.includes("\0");
