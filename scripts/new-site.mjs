import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { change, write } from "./scaffold/write-files.mjs";
import { docsWithRow, expectedFor, indexWith, pageFor, readerFor, variableFor } from "./sites/templates.mjs";

const USAGE = `Begin a reader for one community: reader, fixtures, registration and its row in docs/sites.md.

  npm run new:site HOST       e.g. npm run new:site reviews.example

Then fill in what it wrote; \`npm run test:contract\` says what is missing.`;

const { positionals } = parseArgs({ allowPositionals: true, options: { help: { type: "boolean" } } });
const host = positionals[0]?.toLowerCase();

if (host === undefined || !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/u.test(host)) {
  console.log(USAGE);
  process.exitCode = 2;
} else await begin(host);

/** @param {string} name the host, by which the reader is called */
async function begin(name) {
  const reader = `src/domain/evidence/reading/sites/${name}.ts`;
  const fixture = `tests/fixtures/reading/sites/${name}`;
  const emptied = `tests/fixtures/reading/sites/degraded/${name}`;
  if (existsSync(reader)) throw new Error(`${name} has a reader already: ${reader}`);
  const variable = variableFor(name);
  const index = "src/domain/evidence/reading/sites/index.ts";
  const docs = "docs/sites.md";
  await write(reader, readerFor(name, variable));
  await write(`${fixture}.html`, pageFor("what a whole page shows"));
  await write(`${fixture}.expected.json`, expectedFor(name, { subjects: [], facts: [], warnings: [] }));
  await write(`${emptied}.html`, pageFor("the shape is there, what it held has moved"));
  await write(`${emptied}.expected.json`, expectedFor(name, { degraded: [`${name}: review`] }));
  await change(index, (before) => indexWith(before, variable, name));
  await change(docs, (before) => docsWithRow(before, name));
  console.log(`Begun: ${reader}, ${fixture}.html, a line in ${index} and a row in ${docs}.
Now say in the reader where its markup was seen, write its rules, fixtures and the row; then npm run test:contract.`);
}
