import type { Address } from "../router/route";
import { type Section, settingsRoute } from "./routes";

export const settingsHref = (section?: Section): Address =>
  settingsRoute.format({ view: "settings", ...(section && { section }) });

/** Where the log is backed up, checked and kept alive. */
export const upkeepHref = (): Address => settingsHref("backup");
