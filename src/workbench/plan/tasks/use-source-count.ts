import { sourcesOfCase } from "../../../domain/casework/plan";
import { guardTables } from "../../../storage/reading";
import { useLive } from "../../frame/use-live";

/** More than a task can ask for is not counted. */
const ENOUGH = 10;

/** Of how many different sources captures are on a case. */
export const useSourceCount = (caseId: string): number | undefined =>
  useLive((db) => sourcesOfCase(guardTables(db), caseId, ENOUGH), [caseId]);
