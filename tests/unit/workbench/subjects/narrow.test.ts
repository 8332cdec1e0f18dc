import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { SubjectRow } from "../../../../src/storage/reading";
import { narrow } from "../../../../src/workbench/subjects/list/narrow";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const some = (...values: string[]) => fc.subarray(values);

const rows: fc.Arbitrary<SubjectRow[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.nat({ max: 50 }),
      name: fc.constantFrom("Lindenhof", "Haus am Park", "Élm Court", ""),
      types: some("NursingHome", "Hotel"),
      hosts: some("care.example", "forum.example"),
      caseIds: some("PL-1", "PR-2"),
      more: fc.boolean(),
      lastCapturedAt: fc.constantFrom("", "2026-11-02T10:00:00.000Z", "2026-11-09T10:00:00.000Z"),
    })
    .map(({ id, more, ...rest }): SubjectRow => {
      const node = `listing care.example ${id}`;
      return { ...rest, node, parts: more ? [node, `${node} b`] : [node], listings: [], ratings: [] };
    }),
  { selector: ({ node }) => node, maxLength: 12 },
);

const nodesOf = (found: readonly SubjectRow[]): string[] => found.map(({ node }) => node).sort();
const nothing = new Set<string>();

describe("narrowing the subjects", () => {
  test.prop([rows])("without a query leaves every one once", (all) => {
    expect(nodesOf(narrow(all, {}, nothing, compare))).toEqual(nodesOf(all));
  });

  test.prop([rows])("by being joined and by not being so shows each in one of the two", (all) => {
    const joined = narrow(all, { joined: "yes" }, nothing, compare);
    const alone = narrow(all, { joined: "no" }, nothing, compare);
    expect(joined.every(({ parts }) => parts.length > 1)).toBe(true);
    expect(nodesOf([...joined, ...alone])).toEqual(nodesOf(all));
  });

  test.prop([rows])("by kind, case and source shows those that have it", (all) => {
    const found = narrow(all, { kind: "Hotel", case: "PL-1", source: "forum.example" }, nothing, compare);
    const wanted = all.filter(
      ({ types, caseIds, hosts }) =>
        types.includes("Hotel") && caseIds.includes("PL-1") && hosts.includes("forum.example"),
    );
    expect(nodesOf(found)).toEqual(nodesOf(wanted));
  });

  test.prop([rows])("to what is to be looked at shows those of which a part is named", (all) => {
    const parts = new Set(all.slice(0, 2).flatMap((row) => row.parts.slice(-1)));
    expect(nodesOf(narrow(all, { look: "yes" }, parts, compare))).toEqual(nodesOf(all.slice(0, 2)));
  });

  test.prop([rows])("puts the last captured first where that is asked for", (all) => {
    const days = narrow(all, { sort: "captured" }, nothing, compare).map((row) => row.lastCapturedAt);
    expect(days).toEqual([...days].sort().reverse());
  });

  it("finds words whatever their accents and capitals, each anywhere in it", () => {
    const row: SubjectRow = {
      node: "listing care.example 1",
      parts: ["listing care.example 1"],
      listings: [],
      name: "Élm Court",
      types: [],
      hosts: ["care.example"],
      ratings: [],
      caseIds: ["PL-1"],
      lastCapturedAt: "",
    };
    expect(narrow([row], { text: "court ELM pl-1" }, nothing, compare)).toEqual([row]);
    expect(narrow([row], { text: "court oak" }, nothing, compare)).toEqual([]);
  });
});
