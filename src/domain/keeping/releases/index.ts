import { releaseMade } from "./release-made";
import { releaseWithdrawn } from "./release-withdrawn";
import { releases } from "./tables";

export {
  LICENCES,
  PERIODS,
  type Release,
  ReleaseChoices,
  type ReleaseLicence,
  type ReleasePeriod,
  type ReleasedFile,
  type ReleasedRating,
  type ReleasedTable,
} from "./shapes";
export type { ReleaseRow } from "./tables";
export { releaseMade, releaseWithdrawn };

export const releaseActs = [releaseMade, releaseWithdrawn] as const;
export const releaseTables = [releases] as const;
