import { type Feature, defineView } from "../frame/feature";
import { settingsHref } from "./links";
import { settingsRoute, welcomeRoute } from "./routes";
import { SettingsView } from "./settings-view";
import { BackupReminder } from "./upkeep/backup-reminder";
import { MendedTree } from "./upkeep/check/mended-tree";
import { upkeepJobs } from "./upkeep/job-words";
import { LostLog } from "./upkeep/loss/lost-log";
import { ClockBehind } from "./upkeep/time/clock-behind";
import { WelcomeView } from "./welcome-view";

/** What is the official's own to set, what the agency has set, and what keeps the log alive. */
export const settings = {
  room: { name: "settingsTitle", address: settingsHref() },
  views: [defineView(settingsRoute, SettingsView), defineView(welcomeRoute, WelcomeView)],
  jobs: upkeepJobs,
  banners: [LostLog, ClockBehind, MendedTree, BackupReminder],
} satisfies Feature;
