import type { Plugin } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { fingerprintOfProjections } from "../../../scripts/build/projection-version.mjs";
import { PROJECTION_VERSION } from "../../../src/storage/base/projection-version";

/** The fingerprint, were a file another one. */
async function fingerprintWith(file: string, change: (code: string) => string): Promise<string> {
  let changed = 0;
  const edit: Plugin = {
    name: "edit",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith(file)) return null;
      const edited = change(code);
      changed += Number(edited !== code);
      return edited;
    },
  };
  const { fingerprint } = await fingerprintOfProjections([edit]);
  expect(changed).toBe(1);
  return fingerprint;
}

describe("the version of the derived tables", () => {
  let version = "";
  beforeAll(async () => {
    version = (await fingerprintOfProjections()).fingerprint;
  });

  it("is the fingerprint of the projections as they are", () => {
    expect(version).toMatch(/^[0-9a-f]{64}$/u);
    expect(PROJECTION_VERSION).toBe(version);
  });

  it.each([
    ["a projection", "cases/case-closed.ts", 'status: "closed"', 'status: "open"'],
    ["what it calls", "captures/page-key.ts", "return ", "if (url.length > 9000) return url;\n  return "],
    ["what its payload must be", "cases/case-words.ts", "Line(200)", "Line(201)"],
    ["how fields are merged", "log/stamp.ts", "-1", "-2"],
    ["how rows are written", "writing/apply-changes.ts", "bulkPut(rows)", "bulkAdd(rows)"],
    ["which field is a table's key", "opened/tables.ts", '"caseId"', '"title"'],
  ])("is another one where %s changes", async (_what, file, from, to) => {
    expect(await fingerprintWith(file, (code) => code.replace(from, to))).not.toBe(version);
  });

  it.each([
    ["a comment", "cases/case-closed.ts", (code: string) => `/* Mind this. */\n${code}\n// And that.\n`],
    ["a type", "log/stamp.ts", (code: string) => `${code}\nexport type Moment = string;\n`],
    ["the name of a thing", "log/stamp.ts", (code: string) => code.replaceAll("a: ", "one: ").replaceAll("a[", "one[")],
    ["what no projection uses", "log/table.ts", (code: string) => code.replace("stamps.size > 0", "stamps.size > 1")],
  ])("stays where %s changes", async (_what, file, change) => {
    expect(await fingerprintWith(file, change)).toBe(version);
  });
});
