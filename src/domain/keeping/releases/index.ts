import { releaseMade } from "./release-made";
import { releasePublished } from "./release-published";
import { releaseWithdrawn } from "./release-withdrawn";
import { releases } from "./tables";

export type { ReleasePublished } from "./published-shape";
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
export { releaseMade, releasePublished, releaseWithdrawn };

export const releaseActs = [releaseMade, releaseWithdrawn, releasePublished] as const;
export const releaseTables = [releases] as const;
