import { beforeEach, expect, it } from "vitest";
import type { CaseRow } from "../../../src/domain/casework/cases";
import { pressedOrder, sortCases } from "../../../src/workbench/cases/list/sort-cases";
import { takeCatalogue } from "../ui/catalogue";

beforeEach(() => {
  takeCatalogue("en");
});

const row = (caseId: string, rest: Partial<CaseRow>): CaseRow => ({
  caseId,
  title: caseId,
  kind: "other",
  purpose: "",
  status: "open",
  openedAt: "2026-03-02T09:00:00.000Z",
  openedBy: "counterflow/a",
  closedAt: null,
  outcome: "",
  ...rest,
});
const CASES = [
  row("c", { title: "Case 10", kind: "hiring" }),
  row("b", { title: "case 9", status: "closed" }),
  row("a", { title: "Äpfel", openedAt: "2026-03-01T09:00:00.000Z", kind: "collection" }),
];
const COUNTS = new Map([["b", { captures: 3, facts: 40 }]]);
const ids = (query: Parameters<typeof sortCases>[1]): string =>
  sortCases(CASES, query, COUNTS)
    .map(({ caseId }) => caseId)
    .join("");

it("sorts cases as people count and spell", () => {
  expect(ids({})).toBe("cba");
  expect(ids({ sort: "title" })).toBe("abc");
  expect(ids({ sort: "title", order: "descending" })).toBe("cba");
  expect(ids({ sort: "kind" })).toBe("acb");
  expect(ids({ sort: "status", order: "descending" })).toBe("bca");
  expect(ids({ sort: "facts", order: "descending" })).toBe("bca");
  expect(ids({ sort: "opened" })).toBe("acb");
});

it("turns round at the second press; of numbers and days the greatest come first", () => {
  expect(pressedOrder("title", {})).toBe("ascending");
  expect(pressedOrder("title", { sort: "title", order: "ascending" })).toBe("descending");
  expect(pressedOrder("facts", { sort: "title", order: "ascending" })).toBe("descending");
});
