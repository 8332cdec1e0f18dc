/** What data protection asks of a case: its legal basis, how long its evidence is kept, and whether it must be. */
import { holdLifted } from "./hold-lifted";
import { holdPlaced } from "./hold-placed";
import { legalBasisSet } from "./legal-basis-set";
import { retentionSet } from "./retention-set";
import { caseKeepings } from "./tables";

export { type ClockDoubt, QUIET_DAYS, clockDoubt } from "./clock-doubt";
export { type RetentionBy, type RetentionClock, monthsAfter, retentionClock } from "./retention-clock";
export { BASES, BASIS_LENGTH, type LegalBasis, type RetentionRule, SPECIAL_BASES } from "./shapes";
export type { CaseKeepingRow } from "./tables";
export { holdLifted, holdPlaced, legalBasisSet, retentionSet };

export const protectionActs = [holdPlaced, holdLifted, retentionSet, legalBasisSet] as const;
export const protectionTables = [caseKeepings] as const;
