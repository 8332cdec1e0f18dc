import type { Line, Piece } from "../../domain/backup";
import { type Header, decodeBase64 } from "../../domain/log";
import type { Database } from "../database";
import { frontierAt, growTree, treeSize } from "../proof/tree";

/** Puts a piece of a backup into the tables that are truth, and grows the tree over its entries. Done twice it is done once. */
export async function writePiece(db: Database, piece: Piece, mediaTypes: ReadonlyMap<string, string>): Promise<void> {
  if (piece.kind === "keys")
    await db.keys.bulkPut(piece.lines.map(({ origin, publicKey }) => ({ origin, publicKey: bytesOf(publicKey) })));
  if (piece.kind === "checkpoints") await db.checkpoints.bulkPut([...piece.lines]);
  if (piece.kind === "timestamps")
    await db.timestamps.bulkPut(piece.lines.map((line) => ({ ...line, token: bytesOf(line.token) })));
  if (piece.kind === "artifacts") {
    const { sha256, bytes } = piece;
    const mediaType = mediaTypes.get(sha256) ?? "";
    // Young, so that it is not swept before the entries that cite it have come.
    const row = { sha256, mediaType, bytes: bytes.size, keptAt: new Date().toISOString() };
    await db.artifacts.put({ ...row, blob: new Blob([bytes], { type: mediaType }) });
  }
  if (piece.kind === "entries") await writeEntries(db, piece.lines);
}

const bytesOf = (base64: string): Uint8Array => decodeBase64(base64) ?? new Uint8Array();

async function writeEntries(db: Database, lines: readonly Line<"entries">[]): Promise<void> {
  // A header of another shape was let pass knowingly: it is kept as it was, and the check of the log names it.
  const headers = lines.map(({ header }) => header as unknown as Header);
  await db.entries.bulkPut(headers);
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
