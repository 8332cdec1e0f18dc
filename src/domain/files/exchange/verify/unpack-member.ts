import { type Chunks, chunksOf, sameBytes } from "../bytes";
import { crc32 } from "../crc32";
import { PATHS } from "../format";
import type { Tools } from "../tools";
import { MEMBER_END_BYTES, MEMBER_HEAD_BYTES, isPlainHead, memberEnd } from "../warc/member";
import { type OpenZip, dataSpan } from "../zip/open-zip";
import { type OnRead, told } from "./walk";

/** Where a member lies in the archive file, in bytes. */
interface Lying {
  readonly offset: number;
  readonly length: number;
}

/** A member's bytes as they lie in the archive; none where it lies beyond its end. */
export function memberChunks(zip: OpenZip, { offset, length }: Lying): Chunks {
  const archive = zip.files.get(PATHS.warc);
  if (!archive || offset + length > archive.size) return chunksOf(zip.source, { start: 0, length: 0 });
  return chunksOf(zip.source, { start: dataSpan(archive).start + offset, length });
}

/**
 * What is packed in a member. @throws where it is broken, or its gzip frame holds anything but what must be in it: a name,
 * a remark, a time, bytes behind its end.
 */
export async function* unpackMember(zip: OpenZip, lying: Lying, tools: Tools, onRead: OnRead): Chunks {
  let [sum, length] = [0, 0];
  for await (const chunk of tools.gunzip(told(memberChunks(zip, lying), onRead))) {
    sum = crc32(chunk, sum);
    length += chunk.length;
    yield chunk;
  }
  const start = dataSpan(archiveOf(zip)).start + lying.offset;
  const head = await zip.source.read(start, MEMBER_HEAD_BYTES);
  const end = await zip.source.read(start + lying.length - MEMBER_END_BYTES, MEMBER_END_BYTES);
  if (!isPlainHead(head) || !sameBytes(end, memberEnd(sum, length))) throw new RangeError("not as it is written");
}

function archiveOf({ files }: OpenZip) {
  const archive = files.get(PATHS.warc);
  if (!archive) throw new RangeError("no archive");
  return archive;
}
