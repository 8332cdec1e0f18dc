import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => ({ name: join("src", name), text: readFileSync(join("src", name), "utf8") }));
const having = (pattern: RegExp): string[] =>
  files.flatMap(({ name, text }) => (pattern.test(text) ? [name] : [])).sort();

it("the table of facts is read in one place, where what was said of a fact later is joined", () => {
  const reads = having(/\b(?:db|database|tables|log|then)\.facts\s*\./u);
  const outside = having(/table(?:<[^>]*>)?\("facts"\)/u);
  expect([...reads, ...outside].filter((name) => !name.startsWith("src/storage/reading/facts/"))).toEqual([]);
});

it("what a capture's entry says is parsed only where its facts are then told as they hold, or not at all", () => {
  expect(having(/captureMade\.(?:payload|parse)\b|readPayload\([^)]*captureMade\b/u)).toEqual([
    "src/domain/files/exchange/case-file.ts",
    "src/domain/files/exchange/verify/decisions.ts",
    "src/domain/files/exchange/verify/findings.ts",
    // A person who asks is told of every word that is kept, also of one that was corrected.
    "src/domain/keeping/requests/find/hits-in-entry.ts",
    "src/jobs/requests/find-person.ts",
    "src/storage/reading/captures.ts",
    "src/storage/reading/page-keys.ts",
    "src/storage/reading/patterns/told-twice.ts",
    // As it held when it was decided.
    "src/storage/reading/weighing/cited-words.ts",
  ]);
});
