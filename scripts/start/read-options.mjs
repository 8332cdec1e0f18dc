import { parseArgs } from "node:util";

const USAGE = `npm start                               the sample communities, in a browser with the extension
npm start -- --target firefox           in Firefox
npm start -- --browser /path/to/browser in this browser
npm start -- --url https://…            any page instead of the samples
npm start -- --dir FOLDER               a folder of saved pages instead of the samples
npm start -- --team                     two browsers in a team, on three servers of this machine (needs nats-server)
npm start -- --headless                 do the main job without a window, print the case's log`;

/**
 * What the command line asks for.
 * @typedef {{ family?: import("../browsers/known-places.mjs").Family, browser?: string, url?: string, dir?: string, team: boolean, headless: boolean }} StartOptions
 * @returns {StartOptions}
 */
export function readOptions() {
  const { target, browser, url, dir, team, headless, help } = parse();
  if (help) leave(USAGE, 0);
  if (target !== undefined && !["chrome", "chromium", "firefox"].includes(target))
    leave("--target is chrome or firefox", 2);
  if (url !== undefined && !/^https?:\/\//.test(url))
    leave("--url takes an address that begins with http:// or https://", 2);
  if (url !== undefined && dir !== undefined) leave("Either --url or --dir, not both", 2);
  if (team === true && (url !== undefined || dir !== undefined))
    leave("--team is on the sample case, without --url and --dir", 2);
  return {
    ...(target !== undefined && { family: target === "firefox" ? "firefox" : "chromium" }),
    ...(browser !== undefined && { browser }),
    ...(url !== undefined && { url }),
    ...(dir !== undefined && { dir }),
    team: team === true,
    headless: headless === true || !hasDisplay(),
  };
}

function parse() {
  const text = /** @type {const} */ ({ type: "string" });
  const flag = /** @type {const} */ ({ type: "boolean" });
  const options = { target: text, browser: text, url: text, dir: text, team: flag, headless: flag, help: flag };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return leave(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, 2);
  }
}

/** Linux shows windows only where a display is named; the others always can. */
function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

/**
 * @param {string} words
 * @param {number} code
 * @returns {never}
 */
function leave(words, code) {
  (code === 0 ? console.log : console.error)(words);
  process.exit(code);
}
