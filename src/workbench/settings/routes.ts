import { type Route, address } from "../router/route";

export const SECTIONS = [
  "agency",
  "language",
  "defaults",
  "backup",
  "check",
  "lock",
  "sites",
  "shortcuts",
  "about",
] as const;
export type Section = (typeof SECTIONS)[number];

interface SettingsPlace {
  readonly view: "settings";
  /** The section that is wanted. */
  readonly section?: Section;
}

/** What is the official's own to set, and what the agency has set. */
export const settingsRoute: Route<SettingsPlace> = {
  view: "settings",
  parse: ([name, part, ...more]) => {
    if (more.length > 0) return undefined;
    // Where backup and check were before: bookmarks lead there.
    if (name === "log" && part === "maintenance") return { view: "settings", section: "backup" };
    if (name !== "settings") return undefined;
    if (part === undefined) return { view: "settings" };
    const section = SECTIONS.find((one) => one === part);
    return section && { view: "settings", section };
  },
  format: ({ section }) => address(["settings", ...(section ? [section] : [])]),
};

/** The first page after the installation. */
export const welcomeRoute: Route<{ readonly view: "welcome" }> = {
  view: "welcome",
  parse: ([name, ...more]) => (name === "welcome" && more.length === 0 ? { view: "welcome" } : undefined),
  format: () => address(["welcome"]),
};
