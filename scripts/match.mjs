/** `npm run match`: the pairs of two lists that the product's own matcher finds. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { loadLinkage, loadOwnData } from "./linkage/load-linkage.mjs";
import { readMapping } from "./linkage/read-mapping.mjs";
import { readList, recordsOf } from "./linkage/read-list.mjs";
import { writePairs } from "./linkage/write-pairs.mjs";

const USAGE = `Find the pairs of rows of two lists that are one thing, with the product's own matcher.

  npm run match -- A.csv B.csv --out PAIRS.csv [--mapping M.json] [--many]

  --out       where the pairs go: row_a,row_b,weight,probability, a line for each pair above 0.5, likeliest first;
              rows are counted from 0 below the head, weights are in bits
  --mapping   what the columns mean, where guessing is not enough: {"column": "name", …}, or {"a": {…}, "b": {…}}
  --many      rows of the smaller list may have several partners; else each row has one at most`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string" },
      mapping: { type: "string" },
      many: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  const [a, b, ...more] = positionals;
  if (values.help || !a || !b || !values.out || more.length > 0) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const [listA, listB] = [await readList(a), await readList(b)];
  const ownData = await loadOwnData();
  const mapping =
    values.mapping === undefined ? { a: undefined, b: undefined } : await readMapping(values.mapping, ownData);
  const left = recordsOf(listA, mapping.a, ownData);
  const right = recordsOf(listB, mapping.b, ownData);
  const linkage = await loadLinkage();
  const began = performance.now();
  const found = linkage.runToEnd(linkage.matchLists(left, right, { many: values.many }));
  const matches = found.filter(({ probability }) => probability > 0.5);
  await writeFile(values.out, writePairs(matches));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.error(`${left.length} × ${right.length} rows, ${matches.length} pairs in ${seconds} s: ${values.out}`);
}
