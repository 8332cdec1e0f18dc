import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "withhold-"));
afterAll(() => rmSync(folder, { recursive: true }));

function withhold(...lines: string[]) {
  const file = join(folder, "lines.jsonl");
  writeFileSync(file, lines.join("\n"));
  const run = spawnSync(process.execPath, ["scripts/withhold.mjs", file], { encoding: "utf8" });
  return { ...run, answers: run.stdout.split("\n").filter((line) => line !== "") };
}

describe("npm run withhold", () => {
  it("answers line by line, and says which it could not read", () => {
    const { status, stderr, answers } = withhold(
      '{"text": "I am 46.", "language": "en"}',
      "no json",
      "",
      '{"property": "birthDate", "value": "1984-05-03"}',
      '{"other": 1}',
      '{"text": "Senior developer"}',
    );
    expect(answers.map((line) => JSON.parse(line) as unknown)).toEqual([
      { kinds: ["age"], spans: [[0, 7, "age"]] },
      { kinds: [], spans: [], error: "it is no JSON." },
      { kinds: ["birth-date"], spans: [[0, 10, "birth-date"]] },
      { kinds: [], spans: [], error: "it has neither “text” nor “property”." },
      { kinds: [], spans: [] },
    ]);
    expect(stderr).toMatch(/^Line 2 of .*: it is no JSON\.\nLine 5 of /u);
    expect(status).toBe(1);
  });
});
