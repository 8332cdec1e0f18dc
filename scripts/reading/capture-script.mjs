import { readFile } from "node:fs/promises";
import { buildIfStale } from "../build/build-if-stale.mjs";

const FILES = ["rare-syntaxes.js", "recipes.js", "reviews.js", "index.js"].map(
  (name) => `dist/chrome/src/capture/${name}`,
);

/** The product's own reader, as it is built for Chromium and put into pages: the rare syntaxes, what reads by recipes and what finds reviews, then what reads. */
export async function captureScript() {
  await buildIfStale();
  const texts = await Promise.all(FILES.map((file) => readFile(file, "utf8")));
  return texts.join(";\n");
}
