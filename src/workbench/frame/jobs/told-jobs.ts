import { exchangeJobs } from "../../exchange/job-words";
import { upkeepJobs } from "../../log/upkeep/job-words";
import type { AnyToldJob } from "./job-words";

/** Every job that the frame tells of. */
export const toldJobs: readonly AnyToldJob[] = [...exchangeJobs, ...upkeepJobs];
