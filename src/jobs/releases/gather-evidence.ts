import type { CaseLines } from "../../domain/files/open-data";
import { type Result, ok } from "../../domain/ground/result";
import type { Watch } from "../job";
import type { JobPorts } from "../ports";
import { type BundleTrouble, signedBundle } from "../signed-bundle";

export type GatherPorts = Pick<JobPorts, "db" | "ask" | "now" | "pause" | "certificates" | "ownVersion">;

/** The entries of cases with the heads that they are proven by. */
export async function gatherCases(
  caseIds: readonly string[],
  language: string,
  ports: GatherPorts,
  { tell, signal }: Watch,
): Promise<Result<readonly CaseLines[], BundleTrouble>> {
  const cases: CaseLines[] = [];
  for (const [done, caseId] of caseIds.entries()) {
    tell({ done, total: caseIds.length });
    const bundle = await signedBundle({ caseId, language }, ports, signal);
    if (!bundle.ok) return bundle;
    cases.push({ caseId, lines: bundle.value.lines, checkpoints: bundle.value.checkpoints });
  }
  return ok(cases);
}
