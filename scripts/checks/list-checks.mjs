/**
 * Every check of `npm test`, in order: the quick ones first. A check is the npm script that daily work uses too.
 * @typedef {{ name: string, script: string, args?: string[] }} Check
 * @type {readonly Check[]}
 */
export const CHECKS = [
  { name: "format", script: "test:format" },
  { name: "lint", script: "test:lint" },
  { name: "types", script: "test:types" },
  { name: "layers", script: "test:layers" },
  { name: "unused code", script: "test:unused" },
  { name: "unit", script: "test:unit" },
  { name: "build", script: "build" },
  { name: "store lint", script: "test:store" },
  { name: "contract", script: "test:contract" },
  { name: "e2e Chromium", script: "test:e2e", args: ["--browser", "chromium"] },
  { name: "e2e Firefox", script: "test:e2e", args: ["--browser", "firefox"] },
];
