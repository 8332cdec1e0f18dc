import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { House } from "./support/house";

// `npm run new:act` and `npm run new:view`, in one copy of the house: what they make is compiled and tested together.

const ACT = ["case.merged", "--in", "casework/cases", "--room", "cases"];
const OWN = "src/domain/casework/cases/case-merged.ts";
const MOST_BESIDES = 6;
const VIEW = [
  ...["src/workbench/sample-room/feature.ts", "src/workbench/sample-room/sample-room-view.tsx"],
  ...["tests/unit/workbench/sample-room.test.tsx", "tests/e2e/sample-room.test.ts"],
];
const VIEW_CHANGES = [
  ...["src/workbench/features.ts", "public/_locales/en/messages.json", "public/_locales/de/messages.json"],
];
const MADE = [OWN, "src/workbench/cases/words/case-merged.tsx", "src/domain/acts/index.ts", ...VIEW];
const FROZEN = "tests/contract/frozen-entries.test.ts";

let house: House;
let touched: string[] = [];

beforeAll(() => {
  house = new House();
  const before = house.contents();
  done("new-act.mjs", ...ACT, "--name", "Cases merged", "--name-de", "Vorgänge zusammengelegt");
  touched = [...house.contents()].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  done("new-view.mjs", "sample-room", "--name", "Sample room", "--name-de", "Musterraum");
});
afterAll(() => house.remove());

function done(script: string, ...words: readonly string[]): void {
  const { status, stderr } = house.script(script, ...words);
  expect(stderr).toBe("");
  expect(status).toBe(0);
}

const textsIn = (language: string): unknown => JSON.parse(house.text(`public/_locales/${language}/messages.json`));

describe("a new act", () => {
  it(`touches at most ${MOST_BESIDES} files besides its own`, () => {
    expect(touched).toContain(OWN);
    expect(touched.filter((file) => file !== OWN).length).toBeLessThanOrEqual(MOST_BESIDES);
  });

  it("says what is still missing", () => {
    const { said } = house.tested(FROZEN);
    expect(said).toContain("case.merged.v1 has no fingerprint yet: npm run freeze");
    expect(said).toMatch(/Tests\s+1 failed/u);
    expect(house.script("freeze-entries.mjs").stdout).toContain("Frozen: case.merged.v1");
  });

  it("has its texts in both languages", () => {
    expect(textsIn("en")).toMatchObject({ logTypeCaseMerged: { message: "Cases merged" } });
    expect(textsIn("de")).toMatchObject({ logTypeCaseMerged: { message: "Vorgänge zusammengelegt" } });
  });

  it("is begun once, and says how it is asked", () => {
    expect(house.script("new-act.mjs", ...ACT).stderr).toContain("is there already");
    expect(house.script("new-act.mjs", "Case merged").status).toBe(2);
  });
});

describe("a new view", () => {
  it("is one line in the list of features, and texts in both languages", () => {
    expect(house.text("src/workbench/features.ts")).toContain('import { sampleRoom } from "./sample-room/feature";');
    expect(house.text("src/workbench/features.ts")).toMatch(/features = \[[^\]]*,\s+sampleRoom,?\s*\] as const;/u);
    expect(textsIn("en")).toMatchObject({ workbenchSampleRoom: { message: "Sample room" } });
    expect(textsIn("de")).toMatchObject({ workbenchSampleRoom: { message: "Musterraum" } });
  });

  it("keeps to the layers", () => {
    const { stdout, status } = house.tool("depcruise", "--config", ".dependency-cruiser.mjs", "src/workbench");
    expect(stdout).not.toContain("error");
    expect(status).toBe(0);
  });

  it("is begun once, and not without a name for its address", () => {
    expect(house.script("new-view.mjs", "sample-room").stderr).toContain("is there already");
    expect(house.script("new-view.mjs", "cases").stderr).toContain("is there already");
    expect(house.script("new-view.mjs", "Sample room").status).toBe(2);
  });
});

describe("both", () => {
  it("are as prettier likes it", () => {
    expect(house.tool("prettier", "--check", ...touched, ...VIEW, ...VIEW_CHANGES).stderr).not.toContain("[warn]");
  });

  it("pass the compiler", () => {
    expect(house.compiled(MADE)).toBe("");
  });

  it("are whole: nothing is missing once they are frozen, and their own tests and those of the texts pass", () => {
    const own = ["tests/unit/workbench/sample-room.test.tsx", "tests/unit/workbench/words.test.ts"];
    const { status, said } = house.tested(FROZEN, "tests/unit/acts/whole.test.ts", ...own);
    expect(said).toMatch(/sample-room\.test\.tsx/u);
    expect(said).toMatch(/Test Files\s+4 passed/u);
    expect(status, said).toBe(0);
  });
});
