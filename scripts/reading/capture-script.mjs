import { readFile } from "node:fs/promises";
import { buildIfStale } from "../build/build-if-stale.mjs";

/** The product's own capture script, as it is built for Chromium and injected into pages. */
export async function captureScript() {
  await buildIfStale();
  return readFile("dist/chrome/src/capture/index.js", "utf8");
}
