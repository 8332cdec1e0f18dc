import { sourceGraded } from "./source-graded";
import { sources } from "./tables";

export { Host, hostOf } from "./host";
export { RELIABILITY, type Reliability, type SourceRow, sources, writesSources } from "./tables";
export { sourceGraded };

export const sourceActs = [sourceGraded] as const;
export const sourceTables = [sources] as const;
