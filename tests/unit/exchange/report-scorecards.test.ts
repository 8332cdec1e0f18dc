import { beforeAll, describe, expect, it } from "vitest";
import {
  type Card,
  candidateAdded,
  cardCommitment,
  requirementSet,
  requirementsDigest,
  scoreChanged,
  scorecardOpened,
  scorecardSealed,
} from "../../../src/domain/casework/scorecards";
import { caseOpened } from "../../../src/domain/casework/cases";
import { type CaptureMade, captureMade } from "../../../src/domain/evidence/captures";
import { draft } from "../../../src/domain/ledger/log";
import { Database } from "../../../src/storage/reading";
import { aProfileFact } from "../support/a-fact";
import { readReport, sectionOf, textOf } from "./support/read-report";
import { NINE } from "../support/ports";
import { CASE, announced, logged } from "./support/written";

const SHA = "0a".repeat(32);
const URL_OF = `file:///${SHA}`;
const CANDIDATE = `listing file ${URL_OF}#person`;
const SALT = "5".repeat(64);
const id = (n: number): string => `5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c12${String(n).padStart(2, "0")}`;
const names = ["Public <b>law</b>", "Plain writing"];

const card = (n: number, by: string, scores: readonly (0 | 1 | 2 | 3)[]): Card => ({
  ...{ scorecardId: id(n), caseId: CASE, candidate: CANDIDATE, by },
  scores: scores.map((score, at) => ({
    ...{ requirementId: id(50 + at), digest: "d".repeat(64), score, reason: score === 3 ? "Well above." : "" },
  })),
});
const [ONE, OTHER] = [card(1, "E. Sanders", [3, 2]), card(2, "P. van Laar", [2, 2])];

let report: Document;
let german: Document;

beforeAll(async () => {
  const db = new Database("a scored case");
  await logged(db, [draft(caseOpened, { caseId: CASE, kind: "hiring", title: "Buyer", purpose: "" })], 0);
  await announced(db, 50);
  const fact = { ...aProfileFact("jobTitle", "Buyer"), subject: `${URL_OF}#person` };
  const person = { id: `${URL_OF}#person`, types: ["Person"], name: "Ilse", identifiers: [] };
  const capture: CaptureMade = {
    ...{ captureId: id(90), caseId: CASE, page: { url: URL_OF, title: "export.zip" }, readAt: NINE },
    ...{ subjects: [person], facts: [fact], seen: { profile: 3 } },
    file: { sha256: SHA, bytes: 4_711, format: "linkedin-export", from: "candidate" },
    withheldKinds: [{ kind: "birth-date", count: 1 }],
    overruledKinds: [{ kind: "health", count: 2 }],
    snapshot: { tier: "none", artifacts: [] },
  };
  await logged(db, [draft(captureMade, capture)], 100);
  for (const [order, name] of names.entries()) {
    const says = { name, must: true, weight: 50, evidence: "" };
    const set = { caseId: CASE, requirementId: id(50 + order), says, order, reason: "", after: null };
    await logged(db, [draft(requirementSet, set)], 200 + order);
  }
  await logged(db, [draft(candidateAdded, { caseId: CASE, candidate: CANDIDATE, number: 1 })], 300);
  for (const [n, one] of [ONE, OTHER].entries()) {
    const { scorecardId, candidate, by, scores } = one;
    const requirements = requirementsDigest(scores);
    const sealed = {
      scorecardId,
      caseId: CASE,
      candidate,
      by,
      requirements,
      commitment: cardCommitment(SALT, one),
      elsewhere: null,
    };
    await logged(db, [draft(scorecardSealed, sealed)], 400 + n);
  }
  for (const [n, one] of [ONE, OTHER].entries())
    await logged(db, [draft(scorecardOpened, { card: one, salt: SALT })], 500 + n);
  const changed = { scorecardId: ONE.scorecardId, caseId: CASE, candidate: CANDIDATE, requirementId: id(50) };
  await logged(db, [draft(scoreChanged, { ...changed, from: 3, to: 2, reason: "Two authors." })], 600);
  report = await readReport(db, CASE);
  german = await readReport(db, CASE, "de");
});

describe("the report of a hiring case", () => {
  it("has the scorecards side by side, requirement by officer, with what was changed and no sum", () => {
    const said = sectionOf(report, "Scorecards");
    for (const words of ["Ilse", "E. Sanders", "P. van Laar", "Public <b>law</b>", "Well above.", "Two authors."])
      expect(said).toContain(words);
    expect(said).toMatch(/Changed from 3 to 2 on/u);
    const table = report.querySelector("table.scorecards");
    expect([...(table?.querySelectorAll("tbody tr") ?? [])].map((row) => row.children.length)).toEqual([3, 3]);
    expect([...(table?.querySelectorAll("td b") ?? [])].map((one) => one.textContent)).toEqual(["2", "2", "2", "2"]);
    expect(sectionOf(german, "Bewertungsbögen")).toContain("Geändert von 3 auf 2");
  });

  it("says of a capture what was withheld, overruled and given, by kind", () => {
    const [english, deutsch] = [textOf(report.body), textOf(german.body)];
    expect(english).toContain("Withheld, as no post needs it: date of birth");
    expect(english).toContain("health (2)");
    expect(english).toContain("a file from the candidate (LinkedIn, 4711 bytes)");
    expect(deutsch).toContain("Geburtsdatum");
  });
});
