import { changeSeen } from "./change-seen";
import { changes, watches } from "./tables";
import { watchEnded } from "./watch-ended";
import { watchSet } from "./watch-set";

export { type Baseline, type HeldCapture, type ToldChange, baselineOf } from "./comparing/baseline";
export { changesSince } from "./comparing/changes-since";
export { DAY_MS, HOUR_MS, PACE_MS, afterCheck, dueAt, later } from "./pace/due";
export { isLeftAlone, leftAloneUntil } from "./pace/retry-after";
export { type Outcome, SiteState, WatchState } from "./pace/watch-state";
export { mayRead } from "./robots/may-read";
export { ROBOTS_MOST, type RobotsRule, readRobots } from "./robots/read-robots";
export type { ChangeSeen } from "./change-seen";
export { type Condition, type Found, type Often, WatchId, WatchUrl, type WatchedChange } from "./shapes";
export { type ChangeRow, type WatchRow, isOn } from "./tables";
export { changeSeen, changes, watchEnded, watchSet, watches };

export const watchActs = [watchSet, watchEnded, changeSeen] as const;
export const watchTables = [watches, changes] as const;
