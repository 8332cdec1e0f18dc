import type { Header } from "../../domain/ledger/log";
import type { Database } from "../base/database";

/** Keeps the key for summaries that an entry announces, in the transaction that appends the entry. */
export async function keepSummaryKey(
  db: Database,
  { publicKey, privateKey }: { readonly publicKey: string; readonly privateKey: CryptoKey },
  { origin, index }: Header,
): Promise<void> {
  await db.meta.put({ key: "summary-key", origin, index, publicKey, privateKey });
}
