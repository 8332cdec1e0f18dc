import { type Result, fail, ok } from "../../../ground/result";
import { type Source, type Span, fromUtf8, joined, sameBytes } from "../bytes";
import {
  END64_BYTES,
  END_BYTES,
  type ZipFile,
  centralLength,
  centralRecord,
  descriptor,
  endOf,
  localHeader,
  localLength,
  spanLength,
} from "./layout";

/** A container of ours, its directory read and found to be laid out as it is written. */
export interface OpenZip {
  readonly source: Source;
  readonly files: ReadonlyMap<string, ZipFile>;
}

/** Why bytes are no container of ours: no zip at all, or its directory (or the bytes around a file) is not as written. */
export type ZipFailure =
  | { readonly code: "no-zip" }
  | { readonly code: "directory-changed" }
  | { readonly code: "name-refused"; readonly name: string };

/** More than any case has; keeps a made-up directory from filling the memory. */
const MOST_FILES = 60_000;
const MOST_DIRECTORY_BYTES = 32 << 20;
const LONGEST_NAME = 160;
const NAME = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/u;

/**
 * Opens a container as it is written by Counterflow. Whatever comes from outside is taken for hostile: nothing is
 * unpacked, every name is of one plain form and stands there once, and the whole directory must be byte for byte the one
 * that follows from its names, sizes and sums; so no file can overlap another, hide, or lie between two.
 */
export async function openZip(source: Source): Promise<Result<OpenZip, ZipFailure>> {
  const place = await findDirectory(source);
  if (!place) return fail({ code: "no-zip" });
  const bytes = await source.read(place.start, source.size - place.start);
  const files = readDirectory(bytes.subarray(0, place.length));
  if (!files) return fail({ code: "directory-changed" });
  const names = new Set<string>();
  for (const { name } of files) {
    if (!NAME.test(name) || name.length > LONGEST_NAME || names.has(name.toLowerCase()))
      return fail({ code: "name-refused", name: name.slice(0, LONGEST_NAME) });
    names.add(name.toLowerCase());
  }
  if (!isContiguous(files, place.start) || !sameBytes(bytes, directoryOf(files, place)))
    return fail({ code: "directory-changed" });
  return ok({ source, files: new Map(files.map((file) => [file.name, file])) });
}

async function findDirectory(source: Source): Promise<Span | undefined> {
  const tail = await source.read(Math.max(0, source.size - END_BYTES - END64_BYTES), END_BYTES + END64_BYTES);
  if (tail.length < END_BYTES) return undefined;
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  const end = tail.length - END_BYTES;
  if (view.getUint32(end, true) !== 0x06054b50) return undefined;
  const is64 = end >= END64_BYTES && view.getUint32(end - END64_BYTES, true) === 0x06064b50;
  const [length, start] = is64
    ? [Number(view.getBigUint64(end - END64_BYTES + 40, true)), Number(view.getBigUint64(end - END64_BYTES + 48, true))]
    : [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const isThere = start + length === source.size - END_BYTES - (is64 ? END64_BYTES : 0);
  return isThere && length <= MOST_DIRECTORY_BYTES ? { start, length } : undefined;
}

function readDirectory(bytes: Uint8Array): ZipFile[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const files: ZipFile[] = [];
  for (let at = 0; at < bytes.length; at += centralLength(view, at)) {
    if (at + 46 > bytes.length || at + centralLength(view, at) > bytes.length) return undefined;
    const name = fromUtf8(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === undefined || files.length === MOST_FILES) return undefined;
    files.push({ name, crc: view.getUint32(at + 16, true), ...sizeAndOffset(view, at) });
  }
  return files;
}

function sizeAndOffset(view: DataView, at: number): { size: number; offset: number } {
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + 46 + view.getUint16(at + 28, true);
  if (extraLength === 12) return { size: view.getUint32(at + 20, true), offset: large(view, extra + 4) };
  if (extraLength === 28) return { size: large(view, extra + 4), offset: large(view, extra + 20) };
  return { size: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
}

const large = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function isContiguous(files: readonly ZipFile[], end: number): boolean {
  let next = 0;
  for (const file of files) {
    if (file.offset !== next) return false;
    next += spanLength(file);
  }
  return next === end;
}

const directoryOf = (files: readonly ZipFile[], { start, length }: Span): Uint8Array =>
  joined([...files.flatMap(centralRecord), ...endOf(files, start, length)]);

/** Where a file's own bytes stand. */
export const dataSpan = (file: ZipFile): Span => ({ start: file.offset + localLength(file), length: file.size });

/** Whether the bytes right before and behind a file's own are the ones that the directory calls for. */
export async function isFramed(source: Source, file: ZipFile): Promise<boolean> {
  const [before, behind] = [joined(localHeader(file.name)), descriptor(file)];
  const { start, length } = dataSpan(file);
  const [head, tail] = [
    await source.read(file.offset, before.length),
    await source.read(start + length, behind.length),
  ];
  return sameBytes(head, before) && sameBytes(tail, behind);
}
