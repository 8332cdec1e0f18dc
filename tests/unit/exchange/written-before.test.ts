import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { codesOf, looked } from "./support/written";

const readBefore = (templates: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(new URL(`../../fixtures/exports/templates-${templates}.wacz`, import.meta.url)));

// Files that were given away stay what they are: each was written by the version before the templates were raised.
it.each([
  [2, "partly", [{ code: "older-format" }]],
  [3, "partly", [{ code: "older-format" }]],
  [4, "sound", []],
  [5, "sound", []],
] as const)(
  "of a file written with templates %i nothing is wrong, and its texts are compared (%s)",
  async (templates, outcome, doubts) => {
    const verdict = await looked(readBefore(templates));
    if (!verdict.ok) throw new Error(verdict.error.code);
    expect([verdict.value.info.templates, codesOf(verdict.value), verdict.value.outcome]).toEqual([
      templates,
      [],
      outcome,
    ]);
    expect(verdict.value.doubts).toEqual(doubts);
    expect(verdict.value.checks.map(({ id, status }) => [id, status])).toContainEqual(["derived", "held"]);
  },
);
