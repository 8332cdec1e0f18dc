import "../support/extension";
import { expect, it } from "vitest";
import { caseOpened } from "../../../src/domain/casework/cases";
import { captureMade } from "../../../src/domain/evidence/captures";
import type { Answer, Fact } from "../../../src/domain/evidence/reading";
import { draft } from "../../../src/domain/ledger/log";
import { withDatabase } from "../support/memory-database";
import { CAPTURE_IDS } from "../support/payloads";
import { NINE } from "../support/ports";
import { readReport, textOf } from "./support/read-report";
import { announced, logged } from "./support/written";

const CASE = "PL-7";
const provenance = [{ syntax: "visible", reader: "visible-page", version: "1", selectors: [], raw: "as read" }];
const said = { subject: "#it", confidence: 1, provenance };
const answers: Omit<Answer, "confidence" | "provenance">[] = [
  {
    text: "Thank you.\nCome again.",
    author: "Elm <b>Court</b>",
    date: { raw: "4 March 2026", iso: "2026-03-04" },
    bySubject: true,
  },
  { text: "We are sorry.", bySubject: true },
  { text: "Nobody signed this." },
];
const FACTS: Fact[] = [
  ...answers.map((answer, n): Fact => {
    return {
      kind: "review",
      ...said,
      author: `Ada ${n}`,
      text: "Kind staff.",
      answer: { ...answer, confidence: 0.8, provenance },
    };
  }),
  { kind: "review", ...said, author: "Kim", text: "Cold food." },
];

it.each([
  ["en", "Answer of Elm <b>Court</b>", "Answer of the one reviewed", "Answer to the review"],
  ["de", "Antwort von Elm <b>Court</b>", "Antwort der bewerteten Stelle", "Antwort auf die Rezension"],
] as const)("a report tells answers under their reviews, and apart from them (%s)", (language, ...names) =>
  withDatabase(async (db) => {
    await logged(db, [draft(caseOpened, { caseId: CASE, kind: "other", title: "Elm Court", purpose: "" })], 0);
    const capture = {
      ...{ captureId: CAPTURE_IDS[0], caseId: CASE, page: { url: "https://care.example/7", title: "Elm Court" } },
      ...{
        readAt: NINE,
        subjects: [{ id: "#it", types: [], name: "Elm Court", identifiers: [] }],
        facts: FACTS,
        seen: {},
      },
    };
    await logged(db, [draft(captureMade, capture)], 100);
    await announced(db, 400);
    const page = await readReport(db, CASE, language);
    const reviews = [...page.querySelectorAll("ol.reviews > li")];
    const boxes = reviews.map((review) => review.querySelector(":scope > .answer"));
    expect(boxes.map((box) => box && textOf(box.querySelector("strong")).split(" · ")[0])).toEqual([...names, null]);
    expect(textOf(boxes[0])).toContain("Thank you.");
    for (const box of boxes) box?.remove();
    expect(textOf(page.body)).not.toContain("Thank you.");
    expect(reviews.map(textOf).every((text) => !text.includes(answers[1]?.text ?? ""))).toBe(true);
  }),
);
