import { captures, links } from "../../evidence/captures";
import type { TableReader } from "../../ledger/log";

/** How many different sources' captures are linked to a case; not counted beyond `enough`. */
export async function sourcesOfCase(tables: TableReader, caseId: string, enough: number): Promise<number> {
  const hosts = new Set<string>();
  for (const { captureId = "", linked } of await tables.where(links, "caseId", caseId)) {
    if (hosts.size >= enough) break;
    const host = linked === true ? (await tables.get(captures, captureId))?.host : undefined;
    if (host !== undefined) hosts.add(host);
  }
  return hosts.size;
}
