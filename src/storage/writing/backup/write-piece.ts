import type { Line, Piece } from "../../../domain/files/backup";
import { decodeBase64 } from "../../../domain/ledger/log";
import type { Database, EntryKey } from "../../base/database";
import { frontierAt, treeSize } from "../../reading/proof/tree";
import { type KeptFile, fileToKeep } from "../../base/sealed/files";
import { growTree } from "../proof/grow-tree";

/** What a backup's lists say of the bytes that follow them, by SHA-256. */
export interface Listed {
  readonly artifacts: Map<string, Line<"artifact-list">>;
  readonly imports: Map<string, Line<"import-list">>;
}

/** The bytes of a piece as they are kept, which takes waiting: a transaction would be over. */
export async function fileOfPiece(db: Database, piece: Piece, { artifacts }: Listed): Promise<KeptFile | undefined> {
  if (piece.kind === "imports") return fileToKeep(db, piece.bytes);
  if (piece.kind !== "artifacts") return undefined;
  return fileToKeep(db, new Blob([piece.bytes], { type: artifacts.get(piece.sha256)?.mediaType ?? "" }));
}

/** Puts a piece of a backup into the tables that are truth, and grows the tree over its entries. Done twice it is done once. */
export async function writePiece(
  db: Database,
  piece: Piece,
  listed: Listed,
  file: KeptFile | undefined,
): Promise<void> {
  switch (piece.kind) {
    case "contents":
      return;
    case "keys":
      await db.keys.bulkPut(piece.lines.map(({ origin, publicKey }) => ({ origin, publicKey: bytesOf(publicKey) })));
      return;
    case "checkpoints":
      await db.checkpoints.bulkPut([...piece.lines]);
      return;
    case "timestamps":
      await db.timestamps.bulkPut(piece.lines.map((line) => ({ ...line, token: bytesOf(line.token) })));
      return;
    case "artifact-list":
      for (const line of piece.lines) listed.artifacts.set(line.sha256, line);
      return;
    case "artifacts":
      if (file) await writeArtifact(db, piece, listed, file);
      return;
    case "entries":
      return writeEntries(db, piece.lines);
    case "import-list":
      for (const line of piece.lines) listed.imports.set(line.sha256, line);
      return;
    case "imports":
      if (file) await writeImport(db, piece, listed, file);
      return;
  }
}

type FilePiece = Extract<Piece, { readonly bytes: Blob }>;

async function writeArtifact(
  db: Database,
  { sha256, bytes }: FilePiece,
  { artifacts }: Listed,
  file: KeptFile,
): Promise<void> {
  const mediaType = artifacts.get(sha256)?.mediaType ?? "";
  // Young, so that it is not swept before the entries that cite it have come.
  const row = { sha256, mediaType, bytes: bytes.size, keptAt: new Date().toISOString() };
  await db.artifacts.put({ ...row, ...file });
}

async function writeImport(db: Database, { sha256 }: FilePiece, { imports }: Listed, file: KeptFile): Promise<void> {
  const line = imports.get(sha256);
  // One that no list names is not put back; comparing then says so.
  if (line) await db.imports.put({ ...line, ...file });
}

const bytesOf = (base64: string): Uint8Array => decodeBase64(base64) ?? new Uint8Array();

async function writeEntries(db: Database, lines: readonly Line<"entries">[]): Promise<void> {
  // A header of another shape was let pass knowingly: it is kept as it was, and the check of the log names it.
  const headers = lines.map(({ header }) => header);
  await db.table<Line<"entries">["header"], EntryKey>("entries").bulkPut(headers);
  await db.payloads.bulkPut(
    lines.flatMap(({ header: { origin, index }, payload }) => (payload ? [{ origin, index, ...payload }] : [])),
  );
  for (const origin of new Set(headers.map((header) => header.origin))) {
    const size = await treeSize(db, origin);
    const ahead = headers.filter((header) => header.origin === origin && header.index >= size);
    const inRow = ahead.filter((header, i) => header.index === size + i);
    await growTree(db, await frontierAt(db, origin, size), inRow);
  }
}
