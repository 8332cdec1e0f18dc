import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { env, platform } from "node:process";
import { COMMANDS, PLACES } from "./known-places.mjs";

/** Remembers a browser that we downloaded: `{ chromium: path, firefox: path }`. */
export const DOWNLOADED = ".cache/browsers/paths.json";

/**
 * An installed browser of the family: named in the environment (CHROMIUM_BIN, FIREFOX_BIN), on the PATH, in its usual
 * place, or downloaded earlier.
 * @param {import("./known-places.mjs").Family} family
 * @returns {string | undefined} path of the executable
 */
export function findBrowser(family) {
  const named = env[`${family.toUpperCase()}_BIN`];
  const onPath = COMMANDS[family].flatMap((name) => pathFolders().map((folder) => join(folder, executable(name))));
  return [...(named ? [named] : []), ...onPath, ...PLACES[family], ...downloaded(family)].find(isUsable);
}

/**
 * Which family an executable is of, by its name.
 * @param {string} path
 * @returns {import("./known-places.mjs").Family}
 */
export function familyOf(path) {
  return /firefox|librewolf|waterfox/i.test(basename(path)) ? "firefox" : "chromium";
}

/**
 * A file that can be run and driven. A snap cannot: it may not read our folders nor a profile under /tmp.
 * @param {string} path
 */
export function isUsable(path) {
  return isExecutable(path) && !isSnap(path);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // not there, or not ours to run: the same to us
  }
}

/** @param {string} path */
function isSnap(path) {
  const real = realpathSync(path);
  if (real.includes("/snap")) return true;
  // Ubuntu's packages are shell scripts that call the snap.
  return statSync(real).size < 10_000 && readFileSync(real, "utf8").includes("/snap/bin/");
}

function pathFolders() {
  return (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
}

/** @param {string} name */
function executable(name) {
  return platform === "win32" ? `${name}.exe` : name;
}

/**
 * @param {import("./known-places.mjs").Family} family
 * @returns {string[]}
 */
function downloaded(family) {
  if (!existsSync(DOWNLOADED)) return [];
  const path = JSON.parse(readFileSync(DOWNLOADED, "utf8"))[family];
  return typeof path === "string" ? [path] : [];
}
