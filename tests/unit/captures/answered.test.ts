import { describe, expect, it } from "vitest";
import { factDocument } from "../../../src/domain/casework/find/documents/fact-document";
import { captureMade, changesSince, identityOf, uncorrected } from "../../../src/domain/evidence/captures";
import type { Answer } from "../../../src/domain/evidence/reading";
import { copySourceOf } from "../../../src/storage/reading/weighing/mark-copies";
import { aReview } from "../support/a-fact";

const place = { syntax: "visible", reader: "visible-page", version: "1", selectors: [], raw: "as read" };
const answer: Answer = {
  text: "Thank you, Ada.",
  author: "Elm Court",
  date: { raw: "4 March 2026", iso: "2026-03-04" },
  bySubject: true,
  confidence: 0.8,
  provenance: [place],
};
const [asked, answered] = [aReview(), aReview({ answer })];
const payload = {
  captureId: "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f001",
  caseId: "PL-7",
  page: { url: "https://care.example/7", title: "Elm Court" },
  readAt: "2026-03-05T09:00:00.000Z",
  subjects: [{ id: "#home", types: [], identifiers: [] }],
  facts: [answered],
  seen: {},
};
const header = (v: number) => ({
  ...{ v, origin: "counterflow/a", index: 3, type: captureMade.type, at: payload.readAt, payload: "00".repeat(32) },
});

describe("a review that was answered", () => {
  it("is the same review, which says more than before", () => {
    expect(identityOf(answered)).toBe(identityOf(asked));
    const changed = [{ before: asked, now: answered }];
    expect(changesSince([asked], [answered])).toEqual({ changed, gone: [], uncaptured: [] });
    expect(changesSince([answered], [asked]).changed).toHaveLength(1);
  });

  it("is unchanged wherever its answer is read, and however surely", () => {
    const elsewhere = { ...answer, confidence: 1, provenance: [{ ...place, syntax: "json-ld" }] };
    expect(changesSince([answered], [aReview({ answer: elsewhere })])).toEqual({
      changed: [],
      gone: [],
      uncaptured: [],
    });
    expect(changesSince([answered], [aReview({ answer: { ...answer, text: "Thanks." } })]).changed).toHaveLength(1);
  });

  it("is kept from the third version of a capture on, with no places in the tables", () => {
    expect(captureMade.read(header(3), payload)).toMatchObject({ ok: true });
    expect(captureMade.read(header(2), payload)).toMatchObject({ ok: false });
    const before = { ...payload, facts: [asked] };
    expect(captureMade.parse(header(1), before)).toEqual({ ok: true, value: before });
    const read = captureMade.parse(header(3), payload);
    const facts = JSON.stringify(read);
    expect(facts).toContain("as read");
    expect(uncorrected(answered)).toEqual(answered);
  });

  it.each([
    ["without words", { ...answer, text: undefined }],
    ["of too many words", { ...answer, text: "a".repeat(20_001) }],
    ["from nowhere", { ...answer, provenance: [] }],
    ["that says more", { ...answer, html: "<b>" }],
    ["that is not the subject's", { ...answer, bySubject: false }],
  ])("is refused with an answer %s", (_what, bad) => {
    const facts = [{ ...asked, answer: bad }];
    expect(captureMade.read(header(3), { ...payload, facts })).toMatchObject({ ok: false });
  });

  const rowOf = (fact: typeof answered) => {
    const { provenance: _where, ...says } = fact;
    const row = { at: payload.readAt, origin: "counterflow/a", index: 3, n: 0, captureId: payload.captureId };
    return { ...row, host: "care.example", subject: "care.example #home", kind: "review" as const, fact: says };
  };

  it("is found by the answer, but not as its author's", () => {
    const texts = factDocument(rowOf(answered)).texts;
    expect(texts).toContainEqual({ field: "body", text: answer.text });
    expect(texts.filter(({ field }) => field === "by")).toEqual(
      factDocument(rowOf(asked)).texts.filter(({ field }) => field === "by"),
    );
    expect(texts.filter(({ field }) => field === "head")).toEqual(
      factDocument(rowOf(asked)).texts.filter(({ field }) => field === "head"),
    );
  });

  it("counts for copies as the review alone does", () => {
    const of = (fact: typeof answered) => copySourceOf({ key: "a", facts: [rowOf(fact)] });
    expect(of(answered)).toEqual(of(asked));
  });
});
