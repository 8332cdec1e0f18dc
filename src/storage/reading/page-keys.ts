import { captureMade, pageKey } from "../../domain/evidence/captures";
import type { Header } from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { readPayload } from "../base/read-payload";

/** The pages that entries captured, by their page keys. */
export async function pageKeysOf(db: Database, headers: readonly Header[]): Promise<ReadonlySet<string>> {
  const made = await Promise.all(headers.map((header) => readPayload(db, captureMade, header)));
  return new Set(made.flatMap((capture) => (capture ? [pageKey(capture.page.url)] : [])));
}
