/**
 * Every check of `npm test`, the longest first, as two lanes end at about the same time when what is left for the end is
 * short. A check is the npm script that daily work uses too; `after` names one that must have ended before. A `lane` is what
 * the hosted runner gives a machine of its own.
 * @typedef {"code" | "chromium" | "firefox"} Lane
 * @typedef {{ name: string, script: string, args?: string[], after?: string, lane: Lane }} Check
 * @type {readonly Check[]}
 */
export const CHECKS = [
  { name: "build", script: "build", lane: "code" },
  {
    name: "e2e Chromium",
    script: "test:e2e",
    args: ["--browser", "chromium", "--again"],
    after: "build",
    lane: "chromium",
  },
  {
    name: "e2e Firefox",
    script: "test:e2e",
    args: ["--browser", "firefox", "--again"],
    after: "build",
    lane: "firefox",
  },
  { name: "unit", script: "test:unit", lane: "code" },
  { name: "types and lint", script: "test:code", lane: "code" },
  { name: "contract", script: "test:contract", after: "build", lane: "code" },
  { name: "format", script: "test:format", lane: "code" },
  { name: "store lint", script: "test:store", after: "build", lane: "code" },
  { name: "layers", script: "test:layers", lane: "code" },
  { name: "unused code", script: "test:unused", lane: "code" },
];
