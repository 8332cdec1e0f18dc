import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openClosures } from "../../../scripts/lint/open-closures.mjs";

const folder = mkdtempSync(join(tmpdir(), "closures-"));
const path = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => {
  mkdirSync(dirname(path(name)), { recursive: true });
  writeFileSync(path(name), text);
};

beforeEach(() => {
  write("page.tsx", 'import {\n  type Row,\n} from "./rows";\nexport const load = () => import("./late");\n');
  write("rows/index.ts", 'export * from "./row";\n');
  write("rows/row.ts", 'import type { Page } from "../page";\nexport type Row = 1;\n');
  write("late.mjs", '/** @type {import("./words.json")} */\nexport const words = {};\n');
  write("words.json", "{}");
  write("other.ts", 'import { gone } from "./gone";\nimport { it } from "vitest";\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("what a file's lint hangs on", () => {
  it("is the same while nothing is changed", () => {
    expect(openClosures()(path("page.tsx"))).toBe(openClosures()(path("page.tsx")));
  });

  it.each(["page.tsx", "rows/index.ts", "rows/row.ts", "late.mjs", "words.json"])(
    "is another when %s is, which the page imports from near or far",
    (name) => {
      const before = openClosures();
      const [page, other] = [before(path("page.tsx")), before(path("other.ts"))];
      write(name, `${name === "words.json" ? '{"more": 1}' : "export const more = 1;"}\n`);
      const after = openClosures();
      expect(after(path("page.tsx"))).not.toBe(page);
      expect(after(path("other.ts"))).toBe(other);
    },
  );
});
