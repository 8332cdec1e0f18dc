import { type Result, ok } from "../../../ground/result";
import { type Source, chunksOf, joined } from "../bytes";
import { type ZipFailure, dataSpan, openZip } from "./open-zip";

/** The files of a container of ours by their names, all of them whole. */
export type OpenedFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What lies in a container of ours, read into memory: for what is small, such as a release. Other zips are refused. */
export async function filesInZip(source: Source): Promise<Result<OpenedFiles, ZipFailure>> {
  const zip = await openZip(source);
  if (!zip.ok) return zip;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [name, file] of zip.value.files) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of chunksOf(source, dataSpan(file))) chunks.push(chunk);
    files.set(name, new Uint8Array(joined(chunks)));
  }
  return ok(files);
}
