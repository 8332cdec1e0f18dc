import type { Page } from "puppeteer-core";
import { actFrom, capturePageTo } from "./compared-case";
import type { Driver } from "./driver";

const REQUIREMENTS = [
  { name: "Public procurement law", must: true, weight: 60, evidence: "Years in public buying, or a certificate." },
  { name: "Plain writing", must: false, weight: 40, evidence: "" },
] as const;

/** What the role of the tests' hiring cases asks for, by the requirement's id. */
const requirementIds = REQUIREMENTS.map((_, n) => `5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c210${n}`);

/** A hiring case with a candidate captured to it; gives the part that names the candidate. */
export async function hiringCase(driver: Driver, workbench: Page, caseId: string, url: string): Promise<string> {
  const node = await capturePageTo(driver, url, caseId);
  await actFrom(workbench, "case.changed", { caseId, kind: "hiring", title: "Senior buyer, works and roads" });
  return node;
}

/** Write down what the role asks for, and add a candidate. */
export async function askFor(workbench: Page, caseId: string, candidate: string): Promise<void> {
  for (const [order, says] of REQUIREMENTS.entries()) {
    const requirementId = requirementIds[order];
    await actFrom(workbench, "requirement.set", { caseId, requirementId, says, order, reason: "", after: null });
  }
  await actFrom(workbench, "candidate.added", { caseId, candidate, number: 1 });
}
