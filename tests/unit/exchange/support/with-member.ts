import { sourceOf } from "../../../../src/domain/files/exchange";
import { fileChunks } from "../../../../src/domain/files/exchange/verify/open-file";
import { openZip } from "../../../../src/domain/files/exchange/zip/open-zip";
import { type ZipInput, writeZip } from "../../../../src/domain/files/exchange/zip/write-zip";

/** A file with other bytes for one of its members, in a good container; what describes the members stays as it was. */
export async function withMember(
  file: Uint8Array<ArrayBuffer>,
  path: string,
  pieces: ZipInput["pieces"],
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await openZip(sourceOf(new Blob([file])));
  if (!zip.ok) throw new Error(zip.error.code);
  const inputs = [...zip.value.files.keys()].map((name) => ({
    name,
    pieces: name === path ? pieces : fileChunks(zip.value, name),
  }));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeZip(inputs)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
