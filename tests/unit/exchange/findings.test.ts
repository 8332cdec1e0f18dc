import { describe, expect, it } from "vitest";
import { findAgain, requestFor } from "../../../src/domain/analysis/patterns";
import {
  type KeptFinding,
  findingKept,
  findingWithdrawn,
  foundKept,
  howKept,
  inputsOf,
  placeOfId,
} from "../../../src/domain/casework/findings";
import { noteAdded } from "../../../src/domain/casework/annotation";
import { captureMade, factCorrected } from "../../../src/domain/evidence/captures";
import { draft } from "../../../src/domain/ledger/log";
import { verdictDe } from "../../../src/domain/files/exchange/words/verdict-de";
import { verdictEn } from "../../../src/domain/files/exchange/words/verdict-en";
import { Database, leavesOf, patternEvidence, toErase } from "../../../src/storage/reading";
import { append, erasePayloads, erasureDrafts } from "../../../src/storage/writing";
import { aReview } from "../support/a-fact";
import { CAPTURE_IDS, NOTE_IDS } from "../support/payloads";
import { NINE, steadyPorts } from "../support/ports";
import { readReport, sectionOf } from "./support/read-report";
import { CASE, aCase, bundled, logged, looked, written } from "./support/written";

const FINDING = "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0f01";
const SUPPLIER = "listing forum.example #kabel";

const dayOf = (day: number): string => new Date(Date.UTC(2023, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);

/** A review every eighth day of two years, and eleven within three days near their end. */
const DAYS = [...Array.from({ length: 90 }, (_, n) => n * 8), ...Array.from({ length: 11 }, (_, n) => 690 + (n % 3))];

const reviews = DAYS.map((day, n) => ({
  ...aReview(),
  subject: "#kabel",
  author: `Writer ${n}`,
  text: `Review number ${n} tells of its own things, of cables and of ${n * 7} routers.`,
  date: { raw: dayOf(day), iso: dayOf(day) },
  rating: { raw: "4", value: 1 + (n % 5), best: 5, worst: 1, normalised: (n % 5) / 4 },
}));

async function captured(db: Database, caseId: string): Promise<void> {
  const capture = {
    captureId: CAPTURE_IDS[2],
    caseId,
    page: { url: "https://forum.example/kabel", title: "Kabel" },
    readAt: NINE,
    subjects: [{ id: "#kabel", types: ["Organization"], name: "Kabel", identifiers: [] }],
    facts: reviews,
    seen: { review: reviews.length },
  };
  await logged(db, [draft(captureMade, capture)], 700);
}

/** The burst as the room would keep it. */
async function kept(db: Database, method: KeptFinding["method"] = "bursts"): Promise<KeptFinding> {
  const evidence = await patternEvidence(db);
  const whole = {
    reviews: evidence.reviews.map(({ caseIds: _none, ...one }) => one),
    captured: evidence.captured.map(({ caseIds: _none, ...one }) => one),
    subject: SUPPLIER,
    today: NINE,
  };
  const request = requestFor(method, whole);
  const outcome = findAgain(method, request);
  const [found] = outcome?.value ?? [];
  if (!outcome || !found) throw new Error(`nothing found: ${method}`);
  const places = [...request.reviews, ...request.captured].map(({ id = "" }) => placeOfId(id));
  const inputs = inputsOf(request, await leavesOf(db, places));
  if (!inputs.ok) throw new Error(inputs.error.code);
  return {
    findingId: FINDING,
    caseId: CASE,
    method,
    asked: { subject: SUPPLIER, caseId: CASE, source: null, from: null, today: NINE, scale: { worst: 1, best: 5 } },
    how: howKept(outcome.how),
    found: foundKept(found, request),
    inputs: inputs.value,
    note: "Ask what happened in <November>.",
  };
}

interface Told {
  /** The case of which the supplier's page was captured. */
  readonly of?: string;
  readonly method?: KeptFinding["method"];
  readonly change?: (made: KeptFinding) => KeptFinding;
  readonly after?: (db: Database) => Promise<void>;
}

async function checked({ of = CASE, method, change = (made) => made, after }: Told) {
  const db = new Database(`findings ${Math.random()}`);
  try {
    await aCase(db);
    await captured(db, of);
    await logged(db, [draft(findingKept, change(await kept(db, method)))], 900);
    await after?.(db);
    const verdict = await looked(await written(db, await bundled(db, CASE)));
    if (!verdict.ok) throw new Error(verdict.error.code);
    const check = verdict.value.checks.find(({ id }) => id === "findings");
    if (!check) throw new Error("not checked");
    return { check, outcome: verdict.value.outcome, codes: check.findings.map(({ code }) => code) };
  } finally {
    await db.delete();
  }
}

describe("a finding in a case's file", () => {
  it.each(["bursts", "forecast"] as const)("is found again from the entries, digit for digit (%s)", async (method) => {
    const { check, outcome, codes } = await checked({ method });
    expect(codes).toEqual([]);
    expect(check).toMatchObject({ status: "held", count: 1, gone: 0, unknown: 0 });
    expect(outcome).toBe("sound");
    expect(verdictEn.held(check)).toBe("1 finding follows from the entries, digit for digit");
    expect(verdictDe.held(check)).toBe("1 Befund folgt Ziffer für Ziffer aus den Einträgen");
  });

  it("with a changed number is found", async () => {
    const change = (made: KeptFinding): KeptFinding => ({
      ...made,
      found: { ...made.found, numbers: { ...made.found.numbers, usual: 0.1 } },
    });
    const { codes, outcome } = await checked({ change });
    expect(codes).toEqual(["finding-differs"]);
    expect(outcome).toBe("changed");
  });

  it("that leaves a review out is found", async () => {
    const change = (made: KeptFinding): KeptFinding => ({
      ...made,
      inputs: {
        ...made.inputs,
        captures: made.inputs.captures.map((one) => ({
          ...one,
          facts: one.facts.length > 1 ? one.facts.slice(0, -1) : one.facts,
        })),
      },
      found: { ...made.found, reviews: made.found.reviews.slice(0, 3) },
    });
    expect((await checked({ change })).codes).toEqual(["finding-differs"]);
  });

  it("that rests on another entry than it says is found", async () => {
    const change = (made: KeptFinding): KeptFinding => ({
      ...made,
      inputs: { ...made.inputs, captures: made.inputs.captures.map((one) => ({ ...one, leaf: "0".repeat(64) })) },
    });
    expect((await checked({ change })).codes).toEqual(["finding-input-other"]);
  });

  it("of a method version that is not known here is said to be so, and is no fault", async () => {
    const change = (made: KeptFinding): KeptFinding => ({ ...made, how: { ...made.how, version: 0 } });
    const { check, outcome } = await checked({ change });
    expect(check).toMatchObject({ status: "unchecked", count: 1, unknown: 1, findings: [] });
    expect(outcome).toBe("partly");
    expect(verdictEn.unchecked(check)).toBe("1 finding was made by a method version that this checker does not have");
  });

  it("that rests on what is not in the file cannot be found again, and is no fault", async () => {
    const { check } = await checked({ of: "other" });
    expect(check).toMatchObject({ status: "unchecked", gone: 1, findings: [] });
    expect(verdictEn.unchecked(check)).toContain("cannot be recomputed, because parts are erased or not in this file");
  });

  it("that rests on what was erased cannot be found again, and is no fault", async () => {
    const after = async (db: Database) => {
      const ports = steadyPorts([NINE], 950);
      await append(db, ports, async (within) => {
        const headers = await toErase(within, { what: "capture", captureId: CAPTURE_IDS[2], notes: false });
        const drafts = await erasureDrafts(within, headers, [], { reason: "retention", words: "" });
        await erasePayloads(within, headers);
        return { ok: true, value: drafts };
      });
      await logged(db, [draft(noteAdded, { noteId: NOTE_IDS[1], caseId: CASE, text: "Erased." })], 960);
    };
    const { check } = await checked({ after });
    expect(check).toMatchObject({ status: "held", count: 1, gone: 1, findings: [] });
    expect(verdictEn.held(check)).toContain("cannot be recomputed");
  });

  it("is of what was said then, whatever was corrected later", async () => {
    const corrected = { kind: "review", date: { raw: "2020-01-01", iso: "2020-01-01" } } as const;
    const after = (db: Database) =>
      logged(db, [draft(factCorrected, { captureId: CAPTURE_IDS[2], fact: 100, reason: "Misread", corrected })], 950);
    expect((await checked({ after })).check).toMatchObject({ status: "held", count: 1 });
  });

  it("stays in the log and is found again once it is taken back", async () => {
    const after = (db: Database) => logged(db, [draft(findingWithdrawn, { findingId: FINDING, caseId: CASE })], 950);
    expect((await checked({ after })).check).toMatchObject({ status: "held", count: 1 });
  });

  it.each(["en", "de"] as const)("is told in the report, with what may lie behind it (%s)", async (language) => {
    const db = new Database(`told ${Math.random()}`);
    await aCase(db);
    await captured(db, CASE);
    await logged(db, [draft(findingKept, await kept(db))], 900);
    const page = await readReport(db, CASE, language);
    const said = sectionOf(page, language === "en" ? "Findings that were kept" : "Behaltene Befunde");
    expect(said).toContain("Ask what happened in <November>.");
    expect(said).toContain(language === "en" ? "11 within 3 days" : "11 innerhalb von 3 Tagen");
    expect(said).toContain(language === "en" ? "customers were asked to review" : "um Rezensionen gebeten");
    expect(said).toContain(language === "en" ? "nothing about the people" : "Über die Menschen");
    await db.delete();
  });
});
