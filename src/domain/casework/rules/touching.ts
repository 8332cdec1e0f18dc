import { captureMade, factCorrected, factRestored, factWithdrawn } from "../../evidence/captures";
import { sourceGraded } from "../../evidence/sources";
import { captureLinked, captureUnlinked, caseOpened } from "../cases";
import { findingKept, findingWithdrawn } from "../findings";
import { datasetImported, datasetWithdrawn } from "../own-data";
import { subjectsJoined, subjectsParted, subjectsReopened } from "../subjects";
import { credibilityJudged } from "../trust";
import { ruleSetActivated } from "./rule-set-activated";

/** By what an entry is followed to the cases whose rules may see it. */
export type Touches = "case" | "host" | "subjects" | "everything" | "rule-set";

/**
 * The kinds of entries that change what rules look at. None of those by which a plan is altered is among them: so no rule ever runs
 * because of what a rule did.
 */
const TOUCHING: ReadonlyMap<string, Touches> = new Map<string, Touches>([
  [captureMade.type, "case"],
  [captureLinked.type, "case"],
  [captureUnlinked.type, "case"],
  [caseOpened.type, "case"],
  [credibilityJudged.type, "case"],
  [findingKept.type, "case"],
  [findingWithdrawn.type, "case"],
  [factCorrected.type, "case"],
  [factWithdrawn.type, "case"],
  [factRestored.type, "case"],
  [sourceGraded.type, "host"],
  [subjectsJoined.type, "subjects"],
  [subjectsParted.type, "subjects"],
  [subjectsReopened.type, "subjects"],
  [datasetImported.type, "everything"],
  [datasetWithdrawn.type, "everything"],
  [ruleSetActivated.type, "rule-set"],
]);

/** How an entry of this type touches rules; nothing where it does not. An erasure leaves less to look at, and is a case's. */
export const touches = (type: string): Touches | undefined => (type === "payload.erased" ? "case" : TOUCHING.get(type));
