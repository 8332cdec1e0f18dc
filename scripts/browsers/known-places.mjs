/**
 * Where each family of browsers is usually found, most telling first. No dependency: used before anything is installed.
 * @typedef {"chromium" | "firefox"} Family
 */
import { env } from "node:process";

/** @type {readonly Family[]} */
export const FAMILIES = ["chromium", "firefox"];

/** @type {Record<Family, readonly string[]>} */
export const COMMANDS = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
  ],
  firefox: ["firefox-esr", "firefox", "firefox-developer-edition"],
};

const PROGRAMS = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
  (folder) => folder !== undefined,
);
const APPLICATIONS = ["/Applications", `${env["HOME"] ?? ""}/Applications`];

/** @type {Record<Family, readonly string[]>} */
export const PLACES = {
  chromium: [
    ...["Chromium", "Google Chrome", "Microsoft Edge"].flatMap((name) =>
      APPLICATIONS.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    ),
    ...PROGRAMS.flatMap((folder) => [
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  ],
  firefox: [
    ...["Firefox", "Firefox Developer Edition"].flatMap((name) =>
      APPLICATIONS.map((folder) => `${folder}/${name}.app/Contents/MacOS/firefox`),
    ),
    ...PROGRAMS.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
    "/opt/firefox/firefox",
  ],
};
