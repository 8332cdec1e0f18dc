import { type Feature, defineView } from "../frame/feature";
import { EntryView } from "./entry/entry-view";
import { logHref } from "./links";
import { LogView } from "./list/log-view";
import { entryRoute, logRoute } from "./routes";
import { logWords } from "./words";

/** The log of everything that happened. */
export const log = {
  room: { name: "workbenchLog", address: logHref(), whenLost: "workbenchToLog" },
  views: [defineView(logRoute, LogView), defineView(entryRoute, EntryView)],
  words: logWords,
} satisfies Feature;
