import { MOST_PART, ProfileError } from "../model";
import type { Member } from "./open-zip";

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** Above this size, more than so many bytes out of one are no table. */
const FREE_BYTES = 2_000_000;
const MOST_RATIO = 250;

/**
 * One member of a zip file, unpacked: of the file its own bytes alone are read, and no more is unpacked than a profile has, whatever
 * the directory says. @throws ProfileError
 */
export async function readMember(file: Blob, member: Member, signal: AbortSignal): Promise<Blob> {
  if (member.isEncrypted) throw new ProfileError("profile-encrypted");
  if (member.method !== STORED && member.method !== DEFLATED) throw new ProfileError("profile-packing");
  if (isBomb(member.unpacked, member.packed)) throw new ProfileError("profile-bomb");
  if (member.unpacked > MOST_PART || member.packed > MOST_PART) throw new ProfileError("profile-too-large");
  const start = await startOf(file, member);
  if (start + member.packed > file.size) throw new ProfileError("profile-broken");
  const packed = file.slice(start, start + member.packed);
  const unpacked = member.method === STORED ? packed : await inflated(packed, signal);
  if (unpacked.size !== member.unpacked) throw new ProfileError("profile-broken");
  return unpacked;
}

const isBomb = (unpacked: number, packed: number): boolean => unpacked > FREE_BYTES && unpacked > packed * MOST_RATIO;

async function startOf(file: Blob, { at }: Member): Promise<number> {
  const view = new DataView(await file.slice(at, at + LOCAL_BYTES).arrayBuffer());
  if (view.byteLength < LOCAL_BYTES || view.getUint32(0, true) !== LOCAL) throw new ProfileError("profile-broken");
  return at + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}

async function inflated(packed: Blob, signal: AbortSignal): Promise<Blob> {
  const reader = packed.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      signal.throwIfAborted();
      size += part.value.length;
      if (isBomb(size, packed.size)) throw new ProfileError("profile-bomb");
      if (size > MOST_PART) throw new ProfileError("profile-too-large");
      parts.push(part.value);
    }
  } catch (error) {
    if (error instanceof TypeError) throw new ProfileError("profile-broken");
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return new Blob(parts);
}
