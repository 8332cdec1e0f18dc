import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { smaaFromDraws } from "../../../src/domain/casework/ranking";

/** Two alternatives by two criteria in four draws, worked out by hand: 0.6 and 0.4, 0.2 and 0.8, 0.5 and 0.3, 0.3 and 0.7. */
const DRAWS = {
  utilities: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 0],
      [0, 1],
    ],
    [
      [0.5, 0.5],
      [0.2, 0.4],
    ],
    [
      [1, 0],
      [0, 1],
    ],
  ],
  weights: [
    [0.6, 0.4],
    [0.2, 0.8],
    [0.5, 0.5],
    [0.3, 0.7],
  ],
};

describe("SMAA over draws that are given", () => {
  it("counts ranks, means the weights of the first, and tries them on all draws", () => {
    expect(smaaFromDraws(DRAWS)).toEqual({
      acceptability: [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      // (0.6 + 0.5) / 2 and (0.2 + 0.3) / 2.
      central: [
        [expect.closeTo(0.55, 12), expect.closeTo(0.45, 12)],
        [expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)],
      ],
      // With 0.55 and 0.45 the first is ahead in all draws; with 0.25 and 0.75 the second is in all but the third.
      confidence: [1, 0.75],
    });
  });

  it("gives equal ones the better rank both, as the package smaa does", () => {
    const same = {
      utilities: [
        [
          [1, 1],
          [1, 1],
          [0, 0],
        ],
      ],
      weights: [[0.5, 0.5]],
    };
    expect(smaaFromDraws(same)).toEqual({
      acceptability: [
        [1, 0, 0],
        [1, 0, 0],
        [0, 0, 1],
      ],
      central: [[0.5, 0.5], [0.5, 0.5], null],
      confidence: [1, 1, null],
    });
  });
});

const folder = mkdtempSync(join(tmpdir(), "counterflow-rank-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/rank.mjs", ...args], { encoding: "utf8" });

describe("ranking a file", () => {
  it("prints the figures as JSON, and nothing else", () => {
    const { status, stdout, stderr } = run(file("draws.json", DRAWS));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(smaaFromDraws(DRAWS));
  });

  it("says how it is used", () => {
    expect(run("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("FILE.json") as string });
    expect(run()).toMatchObject({ status: 2, stdout: expect.stringContaining("FILE.json") as string });
  });

  it.each([
    ["a file that is not there", join(folder, "none.json"), "there is no such file"],
    ["a folder", folder, "it is a folder"],
    ["no JSON", file("words.json", "utilities"), "is no JSON file"],
    ["another JSON", file("other.json", []), 'no lists "utilities" and "weights"'],
    ["no draws", file("empty.json", { utilities: [], weights: [] }), "it holds no draws"],
    [
      "other numbers of draws",
      file("fewer.json", { ...DRAWS, weights: [[1, 0]] }),
      "4 draws of utilities and 1 of weights",
    ],
    [
      "an alternative less",
      file("less.json", { ...DRAWS, utilities: [...DRAWS.utilities.slice(0, 3), [[1, 0]]] }),
      "draw 4 has 1 alternatives where the first has 2",
    ],
    [
      "a criterion more",
      file("more.json", {
        ...DRAWS,
        utilities: [
          [
            [1, 0, 1],
            [0, 1],
          ],
          ...DRAWS.utilities.slice(1),
        ],
      }),
      "draw 1 has 3 utilities for alternative 1, and 2 weights",
    ],
    [
      "a utility that is none",
      file("null.json", {
        ...DRAWS,
        utilities: [
          [
            [1, null],
            [0, 1],
          ],
          ...DRAWS.utilities.slice(1),
        ],
      }),
      "draw 1 has a utility of alternative 1 that is no number",
    ],
    [
      "weights of nothing",
      file("nothing.json", { ...DRAWS, weights: [[0, 0], ...DRAWS.weights.slice(1)] }),
      "draw 1 has weights that sum to nothing",
    ],
    [
      "a weight below zero",
      file("below.json", { ...DRAWS, weights: [[1.5, -0.5], ...DRAWS.weights.slice(1)] }),
      "draw 1 has a weight below zero",
    ],
  ])("says what is wrong with %s", (_what, path, words) => {
    const { status, stdout, stderr } = run(path);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("    at ");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
