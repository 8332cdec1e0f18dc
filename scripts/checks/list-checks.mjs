/**
 * Every check of `npm test`, in the order in which they are begun: the longest is begun as soon as it can be, the quick
 * ones go beside it. A check is the npm script that daily work uses too; `after` names one that must have ended before.
 * @typedef {{ name: string, script: string, args?: string[], after?: string }} Check
 * @type {readonly Check[]}
 */
export const CHECKS = [
  { name: "build", script: "build" },
  { name: "e2e Firefox", script: "test:e2e", args: ["--browser", "firefox"], after: "build" },
  { name: "format", script: "test:format" },
  { name: "lint", script: "test:lint" },
  { name: "types", script: "test:types" },
  { name: "layers", script: "test:layers" },
  { name: "unused code", script: "test:unused" },
  { name: "store lint", script: "test:store", after: "build" },
  { name: "contract", script: "test:contract", after: "build" },
  { name: "unit", script: "test:unit" },
  { name: "e2e Chromium", script: "test:e2e", args: ["--browser", "chromium"], after: "build" },
];
