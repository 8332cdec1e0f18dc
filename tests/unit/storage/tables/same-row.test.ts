import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { sameRow } from "../../../../src/storage/reading/tables/same-row";
import { runs } from "../../support/runs";

/** Fields that say nothing are left out; arrays keep their places. */
const spelled = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthIdentifier: "row" },
    fc.constantFrom(null, true, 0, 1, "", "a"),
    fc.array(tie("any"), { maxLength: 2, depthIdentifier: "row" }),
    fc.dictionary(fc.constantFrom("a", "b"), fc.oneof(tie("any"), fc.constant(undefined)), { depthIdentifier: "row" }),
  ),
})).any;

test.prop([value, value], runs(1_000))("two rows are one where they are spelled alike", (one, other) => {
  expect(sameRow(one, other)).toBe(spelled(one) === spelled(other));
  expect(sameRow(one, structuredClone(one))).toBe(true);
});
