import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import type { Criterion, Frame } from "../../../../src/domain/casework/comparison";
import {
  withCriterion,
  withMoved,
  withOption,
  withoutCriterion,
} from "../../../../src/workbench/compare/frame/changes";

const criterion = (criterionId: string, name = criterionId): Criterion => ({
  ...{ criterionId, name, measure: { of: "judgement" }, unit: { as: "grades", grades: ["good", "poor"] } },
  value: { kind: "grades", points: [100, 0] },
});
const FRAME: Frame = { alternatives: ["x", "y"], criteria: ["a", "b", "c"].map((id) => criterion(id)), limits: [] };
const idsOf = ({ criteria }: Frame) => criteria.map(({ criterionId }) => criterionId);
const ids = (frame: Frame) => idsOf(frame).join("");

it("puts a criterion in its place, and a new one last", () => {
  expect(ids(withCriterion(FRAME, criterion("d")))).toBe("abcd");
  expect(withCriterion(FRAME, criterion("b", "Night care")).criteria[1]?.name).toBe("Night care");
});

it("moves one, and stays the very same frame at an end", () => {
  expect(ids(withMoved(FRAME, "c", -1))).toBe("acb");
  expect(withMoved(FRAME, "a", -1)).toBe(FRAME);
  expect(withMoved(FRAME, "gone", 1)).toBe(FRAME);
});

it("takes an option out and puts it back", () => {
  expect(withOption(FRAME, "x", false).alternatives).toEqual(["y"]);
  expect(withOption(withOption(FRAME, "x", false), "x", true).alternatives).toEqual(["y", "x"]);
});

test.prop([fc.constantFrom("a", "b", "c"), fc.constantFrom(-1, 1)])("loses none by moving", (id, by) => {
  expect(idsOf(withMoved(FRAME, id, by)).sort()).toEqual(["a", "b", "c"]);
  expect(ids(withoutCriterion(FRAME, id))).toHaveLength(2);
});
