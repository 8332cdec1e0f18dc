import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { labelAdded, labelRemoved, noteAdded } from "../../../../src/domain/casework/annotation";
import { caseOpened } from "../../../../src/domain/casework/cases";
import { captureMade, factCorrected, factRestored, factWithdrawn } from "../../../../src/domain/evidence/captures";
import { type Draft, draft, stampOf } from "../../../../src/domain/ledger/log";
import {
  Database,
  annotationsOn,
  citedWords,
  foundRows,
  guardTables,
  labelsInUse,
  latestEvents,
  toErase,
} from "../../../../src/storage/reading";
import { append, erasePayloads, keepIndex } from "../../../../src/storage/writing";
import { CAPTURE_IDS, NOTE_IDS } from "../../support/payloads";
import { steadyPorts } from "../../support/ports";
import { documentsOf } from "../find/content";

const CASE = "PL-1";
const OTHER = "PL-2";
const [CAPTURE] = CAPTURE_IDS;
const [NOTE] = NOTE_IDS;
const at = (minute: number): string => `2026-11-30T09:${String(minute).padStart(2, "0")}:00.000Z`;
const common = {
  subject: "#home",
  provenance: [{ syntax: "json-ld", reader: "schema-org", version: "1", selectors: [], raw: "x" }],
};
const FACTS = [
  {
    kind: "aggregate-rating" as const,
    ...common,
    confidence: 0.9,
    rating: { raw: "4.9", value: 4.9, best: 5, worst: 1, normalised: 0.975 },
    distribution: [{ value: 5, count: 80 }],
  },
  { kind: "profile" as const, ...common, confidence: 1, property: "numberOfBeds", value: "24" },
];

describe("what officials write on captures and facts", () => {
  let db: Database;
  let salt = 0;
  const log = (minute: number, ...drafts: Draft[]) =>
    append(db, steadyPorts([at(minute)], (salt += 100)), () => Promise.resolve({ ok: true, value: drafts }));
  const label = (text: string, fact?: number) => ({
    captureId: CAPTURE,
    ...(fact !== undefined && { fact }),
    label: text,
  });

  beforeEach(async () => {
    db = new Database(`annotations ${String(Math.random())}`);
    await keepIndex(db);
    for (const caseId of [CASE, OTHER])
      await log(1, draft(caseOpened, { caseId, kind: "placement", title: "A place", purpose: "" }));
    const page = { url: "https://care.example/home", title: "Home" };
    const subjects = [{ id: "#home", types: [], name: "Elm Court", identifiers: [] }];
    await log(
      2,
      draft(captureMade, { captureId: CAPTURE, caseId: CASE, page, readAt: at(2), subjects, facts: FACTS, seen: {} }),
    );
  });
  afterEach(() => db.delete());

  it("stands on each by itself, is found by words, and is offered again", async () => {
    await log(3, draft(labelAdded, label("Noise", 1)), draft(labelAdded, label("To be asked")));
    await log(4, draft(noteAdded, { noteId: NOTE, caseId: CASE, captureId: CAPTURE, fact: 1, text: "Ask the home." }));
    const on = await annotationsOn(db, [CAPTURE]);
    expect(on(CAPTURE, 1)).toMatchObject({ labels: [{ label: "Noise" }], notes: [{ text: "Ask the home." }] });
    expect(on(CAPTURE, null)).toMatchObject({ labels: [{ label: "To be asked" }], notes: [] });
    expect(on(CAPTURE, 0)).toEqual({ labels: [], notes: [] });
    expect(await labelsInUse(db)).toEqual(["Noise", "To be asked"]);
    const refs = (await documentsOf(db)).map(({ ref }) => ref).filter((ref) => ref.startsWith("l "));
    expect(await foundRows(db, refs)).toMatchObject([
      { kind: "label", row: { label: "To be asked" }, fact: undefined },
      { kind: "label", row: { label: "Noise" }, fact: { value: "24" } },
    ]);
    await log(5, draft(labelRemoved, label("NOISE", 1)));
    expect((await annotationsOn(db, [CAPTURE]))(CAPTURE, 1).labels).toEqual([]);
    expect(await labelsInUse(db)).toEqual(["To be asked"]);
  });

  it("is refused where there is no such fact, or the case has not its capture", async () => {
    const holds = (caseId: string, fact: number) =>
      noteAdded.holds(guardTables(db), { noteId: NOTE, caseId, captureId: CAPTURE, fact, text: "Ask." });
    expect(await holds(CASE, 1)).toMatchObject({ ok: true });
    expect(await holds(CASE, 2)).toEqual({ ok: false, error: { code: "fact-missing" } });
    expect(await holds(OTHER, 1)).toEqual({ ok: false, error: { code: "fact-missing" } });
    expect(await labelAdded.holds(guardTables(db), label("Noise", 2))).toEqual({
      ok: false,
      error: { code: "fact-missing" },
    });
  });

  it("goes with its capture", async () => {
    await log(3, draft(labelAdded, label("Noise", 1)), draft(labelAdded, label("To be asked")));
    await log(4, draft(noteAdded, { noteId: NOTE, caseId: CASE, captureId: CAPTURE, fact: 1, text: "Ask the home." }));
    await erasePayloads(db, await toErase(db, { what: "capture", captureId: CAPTURE, notes: true }));
    expect(await db.labels.count()).toBe(0);
    const on = await annotationsOn(db, [CAPTURE]);
    expect(on(CAPTURE, 1)).toEqual({ labels: [], notes: [] });
    expect(JSON.stringify(await db.payloads.toArray())).not.toMatch(/Noise|Ask the home/u);
  });

  it("happened in the cases that have the capture, as what was said of a fact did", async () => {
    await log(3, draft(labelAdded, label("Noise", 1)));
    await log(4, draft(factWithdrawn, { captureId: CAPTURE, fact: 0, reason: "It is the chain's" }));
    await log(5, draft(factRestored, { captureId: CAPTURE, fact: 0, reason: "" }));
    const types = (await latestEvents(db, CASE, 4)).map(({ type }) => type);
    expect(types).toEqual(["fact.restored", "fact.withdrawn", "label.added", "capture.made"]);
    expect((await latestEvents(db, OTHER, 4)).map(({ type }) => type)).toEqual(["case.opened"]);
  });

  it("a decision's words of a fact stay as they were, with what became of it", async () => {
    const correct = (minute: number, value: string) =>
      log(
        minute,
        draft(factCorrected, { captureId: CAPTURE, fact: 1, corrected: { kind: "profile", value }, reason: "Misread" }),
      );
    await correct(3, "42");
    await log(4, draft(labelAdded, label("the decision's place")));
    const { origin, index } = (await db.captures.get(CAPTURE)) ?? {};
    const [decided] = await latestEvents(db, CASE, 1);
    const cited = async () =>
      (await citedWords(db, [{ origin: origin ?? "", index: index ?? -1, fact: 1 }], decided && stampOf(decided)))[0]
        ?.says;
    expect(await cited()).toMatchObject({ fact: { value: "42" } });
    expect(await cited()).not.toHaveProperty("since");
    await correct(6, "43");
    expect(await cited()).toMatchObject({
      fact: { value: "42" },
      since: { how: "corrected", by: { at: at(6), reason: "Misread" }, now: { value: "43" } },
    });
    await log(7, draft(factWithdrawn, { captureId: CAPTURE, fact: 1, reason: "Wrong home" }));
    expect(await cited()).toMatchObject({ fact: { value: "42" }, since: { how: "set-aside", by: { at: at(7) } } });
  });

  it("tells a stated rating whose spread alone is inferred from one that is inferred", async () => {
    const rows = await db.facts.toArray();
    expect(rows.map(({ partly }) => partly)).toEqual([true, undefined]);
  });
});
