import { expect, it } from "vitest";
import { caseMistakes } from "../../../src/sidepanel/state/case-words";

const words = { caseId: "PL-2026-0142", title: "Placement", kind: "placement", purpose: "" } as const;

it("has a sentence for what is wrong with a new case", () => {
  expect(caseMistakes(words)).toEqual({});
  expect(caseMistakes({ ...words, caseId: " ", title: "" })).toEqual({
    caseId: "caseIdMissing",
    title: "caseTitleMissing",
  });
  expect(caseMistakes({ ...words, caseId: "PL<1>" })).toEqual({ caseId: "caseIdBadSigns" });
  expect(caseMistakes({ ...words, caseId: "P".repeat(65) })).toEqual({ caseId: "caseIdTooLong" });
  expect(caseMistakes({ ...words, title: "x".repeat(201), purpose: "x".repeat(1001) })).toEqual({
    title: "caseTitleTooLong",
    purpose: "casePurposeTooLong",
  });
});
