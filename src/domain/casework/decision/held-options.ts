import type { TableReader } from "../../ledger/log";
import { caseHolds, heldSubjects } from "../planned";
import { decidedIn, partsAround } from "../subjects";

/** Why a subject that was chosen cannot be: the reason of its hold. */
export interface SubjectHeld {
  readonly code: "subject-held";
  readonly node: string;
  readonly reason: string;
}

/** The first of some subjects that is held in a case, by whichever part of it. */
export async function heldAmong(
  tables: TableReader,
  caseId: string,
  nodes: readonly string[],
): Promise<SubjectHeld | undefined> {
  const held = heldSubjects(await tables.where(caseHolds, "caseId", caseId));
  for (const { node = "", reason = "" } of held) {
    const parts = new Set(await partsAround(node, decidedIn(tables)));
    const chosen = nodes.find((one) => one === node || parts.has(one));
    if (chosen !== undefined) return { code: "subject-held", node: chosen, reason };
  }
  return undefined;
}
