import { createWriteStream } from "node:fs";
import { parseArgs } from "node:util";
import { makeReady } from "./reading/make-ready.mjs";
import { pagesOf, savedPage } from "./reading/saved-pages.mjs";

const USAGE = `Read saved pages with the product's own reader, in a real Chromium with the network off.

  npm run read -- --dir DIR [--out FILE.jsonl]     every page of a folder, a line each
  npm run read -- FILE.html [--url URL]            one page, read under its own address

A line is {file, ms, subjects, main, facts, warnings}, or {file, error}.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dir: { type: "string" }, out: { type: "string" }, url: { type: "string" }, help: { type: "boolean" } },
});
const [file] = positionals;

if (values.help || (!values.dir && !file)) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else {
  const pages = values.dir ? await pagesOf(values.dir) : [await savedPage(/** @type {string} */ (file), values.url)];
  const out = values.out ? createWriteStream(values.out) : process.stdout;
  const readAll = await makeReady();
  const start = performance.now();
  let failed = 0;
  await readAll(pages, (line) => {
    failed += line.error === undefined ? 0 : 1;
    out.write(`${JSON.stringify(line)}\n`);
  });
  if (values.out) out.end();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.error(`${pages.length} pages read in ${seconds} s, ${failed} of them with an error.`);
}
