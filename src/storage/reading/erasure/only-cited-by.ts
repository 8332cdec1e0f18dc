import type { Header } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { rangeOf } from "../../base/record-range";

/** The artifacts, and imported files, that an entry cites, by their SHA-256. */
export async function citedBy(db: Database, header: Header): Promise<string[]> {
  const rows = await db.citations
    .where(":id")
    .between(...rangeOf(header), true, true)
    .toArray();
  return [...new Set(rows.map(({ sha256 }) => sha256))];
}

/** The artifacts that these entries cite and no other entry does. */
export async function onlyCitedBy(db: Database, headers: readonly Header[]): Promise<string[]> {
  const cited = (await Promise.all(headers.map((header) => citedBy(db, header)))).flat();
  const rows = await db.citations.where("sha256").anyOf(cited).toArray();
  const ours = new Set(headers.map(({ origin, index }) => `${origin} ${index}`));
  const others = new Set(
    rows.filter(({ origin, index }) => !ours.has(`${origin} ${index}`)).map(({ sha256 }) => sha256),
  );
  return [...new Set(cited)].filter((sha256) => !others.has(sha256)).sort();
}
