import type { Database } from "../../base/database";
import { caseIdsOf } from "../captures";
import { listDatasets } from "../own-data/datasets";

/** A kept file in which a person may stand, with what cites it. */
export interface FileToLook {
  readonly sha256: string;
  readonly mediaType: string;
  readonly captureId?: string;
  readonly caseIds: readonly string[];
  readonly source: string;
  readonly title: string;
  readonly at: string;
}

/** Kept files that can be read as text, and how many cannot. */
export interface FilesToLook {
  readonly files: readonly FileToLook[];
  readonly pictures: number;
  /** Case files of other installations, and files of no form that is read here. */
  readonly unread: number;
}

const isReadable = (mediaType: string): boolean => /^(?:text\/|multipart\/related|application\/json)/u.test(mediaType);
const isPicture = (mediaType: string): boolean => mediaType.startsWith("image/");

/** The files that are kept with captures and tables. The rows of a table that counts are looked through as rows. */
export async function filesToLook(db: Database): Promise<FilesToLook> {
  const newest = new Set((await listDatasets(db)).flatMap(({ file, isFilled }) => (isFilled ? [file.sha256] : [])));
  const citing = new Map<string, Omit<FileToLook, "sha256" | "mediaType">>();
  const types = new Map<string, string>();
  for (const row of await db.captures.toArray()) {
    const { captureId, url = "", title = "", capturedAt = "", snapshot } = row;
    if (captureId === undefined) continue;
    const caseIds = snapshot?.artifacts.length ? await caseIdsOf(db, captureId) : [];
    for (const { sha256, mediaType } of snapshot?.artifacts ?? []) {
      const known = citing.get(sha256);
      types.set(sha256, mediaType);
      citing.set(sha256, {
        captureId: known?.captureId ?? captureId,
        caseIds: [...new Set([...(known?.caseIds ?? []), ...caseIds])],
        ...{ source: url, title, at: capturedAt },
      });
    }
  }
  for (const { file, name, at } of await db.datasetVersions.toArray()) {
    if (newest.has(file.sha256)) continue;
    types.set(file.sha256, /\.csv$/iu.test(file.name) ? "text/csv" : "application/octet-stream");
    citing.set(file.sha256, { caseIds: [], source: name, title: file.name, at });
  }
  const files = [...citing].map(([sha256, about]) => ({ sha256, mediaType: types.get(sha256) ?? "", ...about }));
  const readable = files.filter(({ mediaType }) => isReadable(mediaType));
  const pictures = files.filter(({ mediaType }) => isPicture(mediaType)).length;
  const imports = await db.imports.count();
  return { files: readable, pictures, unread: files.length - readable.length - pictures + imports };
}
