import type { CheckpointLine, EntryLine, ExportInfo, TimestampLine } from "../format";

/** An RFC 3161 token as it was received, and the signed note that it is about. */
export interface BundledToken {
  readonly line: TimestampLine;
  readonly token: Uint8Array<ArrayBuffer>;
  readonly note: string;
}

/** Everything of a case that goes into a file, but the artifacts' bytes. */
export interface Bundle {
  readonly info: ExportInfo;
  /** By origin and index. */
  readonly lines: readonly EntryLine[];
  /** By origin and size. */
  readonly checkpoints: readonly CheckpointLine[];
  /** Verifier keys (C2SP signed-note), by origin. */
  readonly keys: readonly string[];
  readonly tokens: readonly BundledToken[];
  /** The key that signs the summary, as one of the entries announces it (SubjectPublicKeyInfo in base64). */
  readonly summaryKey: string;
  /**
   * The certificates that whoever writes the file trusts the tokens by, in PEM; empty where none are configured. In the file
   * they are information, for people and their own tools: no checker takes a file's word for whom to trust.
   */
  readonly anchors: string;
}

/** Where the note that tokens are about lies beside them, for programs that take it as a file. */
export const notePath = ({ file }: TimestampLine): string => file.replace(/-\d+\.tst$/u, ".checkpoint");

/** The folder of artifacts that are not in the web archive. */
export const ARTIFACTS = "counterflow/artifacts/";

/** Where an artifact lies that is not in the web archive. */
export function artifactPath(sha256: string, mediaType: string): string {
  const type = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  return `${ARTIFACTS}${sha256}${EXTENSIONS[type] ?? OTHER}`;
}

/** The hash by which an artifact's file is called; nothing where it is called in a way that none is. */
export const artifactIn = (path: string): string | undefined => {
  const [, sha256, extension = ""] = /^counterflow\/artifacts\/([0-9a-f]{64})(\.[a-z]+)$/u.exec(path) ?? [];
  return extension === OTHER || Object.values(EXTENSIONS).includes(extension) ? sha256 : undefined;
};

const OTHER = ".bin";
const EXTENSIONS: Readonly<Record<string, string>> = {
  "text/html": ".html",
  "text/plain": ".txt",
  "image/png": ".png",
  "image/jpeg": ".jpg",
  "image/webp": ".webp",
  "multipart/related": ".mhtml",
  "message/rfc822": ".mhtml",
  "application/json": ".json",
};
