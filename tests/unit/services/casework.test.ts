import { describe, expect, it } from "vitest";
import { caseById, caseComparison, caseIdsOf, sourceByHost, storedEntry } from "../../../src/storage/reading";
import { CAPTURE_ID, CASE, NOTE_ID, captureRequest, entriesOf, withServices } from "./support";

describe("a case", () => {
  it("is opened, changed, closed and opened again, and the log says so", async () => {
    await withServices(async ({ openCase, changeCase, closeCase }, db) => {
      await openCase(CASE);
      await changeCase({ ...CASE, title: "Place for two" });
      await closeCase({ caseId: CASE.caseId, outcome: "Placed" });
      expect(await caseById(db, CASE.caseId)).toMatchObject({
        title: "Place for two",
        status: "closed",
        outcome: "Placed",
      });
      await openCase({ ...CASE, title: "Place for two" });
      expect(await caseById(db, CASE.caseId)).toMatchObject({ title: "Place for two", status: "open", closedAt: null });
      expect(await entriesOf(db)).toEqual(["case.opened", "case.changed", "case.closed", "case.opened"]);
    });
  });

  it("keeps only what changed in the log", async () => {
    await withServices(async ({ openCase, changeCase }, db) => {
      await openCase(CASE);
      const changed = await changeCase({ ...CASE, purpose: "By December" });
      const { origin = "", index = -1 } = (changed.ok && changed.value.place) || {};
      expect((await storedEntry(db, origin, index))?.payload).toEqual({
        caseId: CASE.caseId,
        purpose: "By December",
      });
    });
  });

  it("is not opened twice, nor closed twice, nor under other words opened again", async () => {
    await withServices(async ({ openCase, closeCase }) => {
      await openCase(CASE);
      expect(await openCase(CASE)).toEqual({ ok: false, error: { code: "case-exists", status: "open" } });
      await closeCase({ caseId: CASE.caseId, outcome: "" });
      expect(await closeCase({ caseId: CASE.caseId, outcome: "" })).toEqual({
        ok: false,
        error: { code: "case-closed" },
      });
      const other = await openCase({ ...CASE, title: "Another matter" });
      expect(other).toEqual({ ok: false, error: { code: "case-exists", status: "closed" } });
    });
  });

  it("that is not there cannot be changed, closed or noted on", async () => {
    await withServices(async ({ changeCase, closeCase, addNote }) => {
      const missing = { ok: false, error: { code: "case-missing" } };
      expect(await changeCase(CASE)).toEqual(missing);
      expect(await closeCase({ caseId: CASE.caseId, outcome: "" })).toEqual(missing);
      expect(await addNote({ noteId: NOTE_ID, caseId: CASE.caseId, text: "x" })).toEqual(missing);
    });
  });
});

describe("a note", () => {
  it("is added, revised, withdrawn and put back", async () => {
    await withServices(async ({ openCase, addNote, reviseNote, withdrawNote }, db) => {
      const texts = async () => (await caseComparison(db, CASE.caseId)).notes.map(({ text }) => text);
      await openCase(CASE);
      await addNote({ noteId: NOTE_ID, caseId: CASE.caseId, text: "First" });
      await reviseNote({ noteId: NOTE_ID, caseId: CASE.caseId, text: "Second" });
      expect(await texts()).toEqual(["Second"]);
      await withdrawNote({ noteId: NOTE_ID, caseId: CASE.caseId });
      expect(await texts()).toEqual([]);
      await reviseNote({ noteId: NOTE_ID, caseId: CASE.caseId, text: "Second" });
      expect(await texts()).toEqual(["Second"]);
    });
  });

  it("that is not there cannot be revised or withdrawn", async () => {
    await withServices(async ({ reviseNote, withdrawNote }) => {
      expect(await reviseNote({ noteId: NOTE_ID, caseId: CASE.caseId, text: "x" })).toEqual({
        ok: false,
        error: { code: "note-missing" },
      });
      expect(await withdrawNote({ noteId: NOTE_ID, caseId: CASE.caseId })).toEqual({
        ok: false,
        error: { code: "note-missing" },
      });
    });
  });
});

describe("a capture", () => {
  it("is linked to another case and taken off the first", async () => {
    await withServices(async ({ openCase, capturePage, linkCapture, unlinkCapture }, db) => {
      await openCase(CASE);
      await openCase({ ...CASE, caseId: "PL-2026-0150" });
      await capturePage(captureRequest());
      await linkCapture({ captureId: CAPTURE_ID, caseId: "PL-2026-0150" });
      await unlinkCapture({ captureId: CAPTURE_ID, caseId: CASE.caseId });
      expect(await caseIdsOf(db, CAPTURE_ID)).toEqual(["PL-2026-0150"]);
      expect(await unlinkCapture({ captureId: CAPTURE_ID, caseId: CASE.caseId })).toMatchObject({ ok: false });
    });
  });

  it("that is not there cannot be linked", async () => {
    await withServices(async ({ openCase, linkCapture }) => {
      await openCase(CASE);
      expect(await linkCapture({ captureId: CAPTURE_ID, caseId: CASE.caseId })).toEqual({
        ok: false,
        error: { code: "capture-missing" },
      });
    });
  });
});

it("grades a source, and the latest grade holds", async () => {
  await withServices(async ({ gradeSource }, db) => {
    await gradeSource({ host: "care.example", reliability: "C", reason: "" });
    await gradeSource({ host: "care.example", reliability: "B", reason: "Checked against the register" });
    expect(await sourceByHost(db, "care.example")).toMatchObject({
      reliability: "B",
      reason: "Checked against the register",
    });
  });
});

it("rebuilds the tables and says over how many entries", async () => {
  await withServices(async ({ openCase, rebuildTables }, db) => {
    await openCase(CASE);
    const rebuilt = { ok: true, value: { entries: 1 } };
    const [first, second] = ["7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0021", "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0022"] as const;
    await db.cases.clear();
    expect(await rebuildTables({ rebuildId: first })).toEqual(rebuilt);
    expect(await caseById(db, CASE.caseId)).toMatchObject({ title: CASE.title });
    // Sent once more, it is answered; only another one begins anew.
    await db.cases.clear();
    expect(await rebuildTables({ rebuildId: first })).toEqual(rebuilt);
    expect(await caseById(db, CASE.caseId)).toBeUndefined();
    expect(await rebuildTables({ rebuildId: second })).toEqual(rebuilt);
    expect(await caseById(db, CASE.caseId)).toMatchObject({ title: CASE.title });
  });
});
