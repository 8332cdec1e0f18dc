import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { numbersOfKind } from "../../../src/domain/evidence/captures";
import { kindRuns } from "../../../src/domain/evidence/captures/kind-runs";
import { runs } from "../support/runs";

const kinds = fc.constantFrom("aggregate-rating", "review", "profile", "tag");

test.prop([fc.array(kinds, { maxLength: 40 }), kinds], runs(300))(
  "which facts are of a kind can be told from how many of each stand side by side",
  (all, kind) => {
    const told = kindRuns(all.map((each) => ({ kind: each })));
    expect(numbersOfKind(told, kind)).toEqual(all.flatMap((each, n) => (each === kind ? [n] : [])));
    expect(told.length).toBeLessThanOrEqual(all.length);
    for (const [n, [each]] of told.entries()) expect(each).not.toBe(told[n + 1]?.[0]);
  },
);
