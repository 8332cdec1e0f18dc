import { type Result, fail, ok } from "../../ground/result";
import type { TableReader } from "../../ledger/log";
import { subjectRequests } from "./tables";

/** The request is there and waits for its answer. */
export async function openRequest(
  tables: TableReader,
  requestId: string,
): Promise<Result<null, { readonly code: "request-missing" | "request-answered" }>> {
  const held = await tables.get(subjectRequests, requestId);
  if (held?.openedAt === undefined) return fail({ code: "request-missing" });
  return held.answeredAt === undefined ? ok(null) : fail({ code: "request-answered" });
}
