import type { TableReader } from "../../ledger/log";
import { linkKey, links } from "./tables";

interface Link {
  readonly captureId: string;
  readonly caseId: string;
}

/** Whether a capture is linked to a case now. */
export const isLinked = async (tables: TableReader, { captureId, caseId }: Link): Promise<boolean> =>
  (await tables.get(links, linkKey(caseId, captureId)))?.linked === true;
