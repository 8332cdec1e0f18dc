import { type Feature, defineView } from "../frame/feature";
import { EntryView } from "./entry/entry-view";
import { logHref } from "./links";
import { LogView } from "./list/log-view";
import { entryRoute, logRoute } from "./routes";
import { BackupReminder } from "./upkeep/backup-reminder";
import { MendedTree } from "./upkeep/check/mended-tree";
import { LostLog } from "./upkeep/loss/lost-log";
import { ClockBehind } from "./upkeep/time/clock-behind";
import { upkeepJobs } from "./upkeep/job-words";
import { logWords } from "./words";

/** The log of everything that happened, and what keeps it alive. */
export const log = {
  room: { name: "workbenchLog", address: logHref(), whenLost: "workbenchToLog" },
  views: [defineView(logRoute, LogView), defineView(entryRoute, EntryView)],
  words: logWords,
  jobs: upkeepJobs,
  banners: [LostLog, ClockBehind, MendedTree, BackupReminder],
} satisfies Feature;
