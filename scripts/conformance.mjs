import { parseArgs } from "node:util";
import { compareFacts } from "./reading/compare-facts.mjs";
import { expectedFacts } from "./reading/expected-facts.mjs";
import { makeReady } from "./reading/make-ready.mjs";
import { pagesOf } from "./reading/saved-pages.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: "boolean", short: "v" } },
});
const [dir] = positionals;

if (!dir) {
  console.log(
    "npm run conformance -- DIR [--verbose]\n\nReads every X.html of a folder that has an X.expected.json beside it, and prints precision and recall.",
  );
  process.exitCode = 2;
} else {
  const pages = await pagesOf(dir);
  const expected = await expectedFacts(pages);
  const readAll = await makeReady();
  const tally = compareFacts();
  await readAll(
    pages.filter(({ file }) => expected.has(file)),
    (line) => tally.add(line.file, expected.get(line.file) ?? [], line.facts ?? [], line.error),
  );
  tally.print(values.verbose ?? false);
}
