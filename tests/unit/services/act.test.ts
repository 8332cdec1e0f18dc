import { describe, expect, it } from "vitest";
import { noteAdded, noteRevised, noteWithdrawn } from "../../../src/domain/casework/annotation";
import { captureLinked, caseChanged, caseOpened } from "../../../src/domain/casework/cases";
import { sourceGraded } from "../../../src/domain/evidence/sources";
import { caseComparison } from "../../../src/storage/reading";
import { rebuild } from "../../../src/storage/writing";
import { CAPTURE_ID, CASE, NOTE_ID, captureRequest, entriesOf, withServices } from "./support";

const NAME = "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0041";
const OTHER = "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0042";
const { caseId } = CASE;
const note = { noteId: NOTE_ID, caseId, text: "First" };
const grade = { host: "care.example", reliability: "B", reason: "Asked around" } as const;

describe("an act that is asked for twice under one name", () => {
  it.each([
    ["opens a case", caseOpened, { ...CASE, caseId: "PL-2026-0150" }],
    ["puts it right", caseChanged, { caseId, title: "Place for two" }],
    ["notes", noteAdded, { ...note, noteId: OTHER }],
    ["revises a note", noteRevised, { ...note, text: "Second" }],
    ["withdraws a note", noteWithdrawn, { noteId: NOTE_ID, caseId }],
    ["grades a source", sourceGraded, grade],
    ["links a capture", captureLinked, { captureId: CAPTURE_ID, caseId: "PL-2026-0149" }],
  ])("%s once, and is answered alike", async (_what, act, payload) => {
    await withServices(async ({ perform, capturePage }, db) => {
      await perform(caseOpened, CASE);
      await perform(caseOpened, { ...CASE, caseId: "PL-2026-0149" });
      await perform(noteAdded, note);
      await capturePage(captureRequest());
      const before = await db.entries.count();
      const first = await perform(act, payload as never, NAME);
      expect(first).toMatchObject({ ok: true, value: { place: { index: before } } });
      expect(await perform(act, payload as never, NAME)).toEqual(first);
      expect(await db.entries.count()).toBe(before + 1);
    });
  });

  it("is done once where both come in at the same time", async () => {
    await withServices(async ({ perform }, db) => {
      const both = await Promise.all([perform(sourceGraded, grade, NAME), perform(sourceGraded, grade, NAME)]);
      expect(both[0]).toEqual(both[1]);
      expect(await entriesOf(db)).toEqual(["source.graded"]);
    });
  });

  it("is answered as it was, whatever happened meanwhile", async () => {
    await withServices(async ({ perform }, db) => {
      await perform(caseOpened, CASE);
      const added = await perform(noteAdded, note, NAME);
      await perform(noteRevised, { ...note, text: "Second" });
      await rebuild(db);
      expect(await perform(noteAdded, note, NAME)).toEqual(added);
      expect((await caseComparison(db, caseId)).notes).toMatchObject([{ text: "Second" }]);
    });
  });

  it("is asked anew after a refusal: nothing was done", async () => {
    await withServices(async ({ perform }) => {
      expect(await perform(noteAdded, note, NAME)).toEqual({ ok: false, error: { code: "case-missing" } });
      await perform(caseOpened, CASE);
      expect(await perform(noteAdded, note, NAME)).toMatchObject({ ok: true });
    });
  });
});

describe("an act that asks for what is so already", () => {
  it.each([
    ["the words of a case", caseChanged, { ...CASE }],
    ["a note", noteAdded, note],
    ["a note's text", noteRevised, note],
    ["a grade", sourceGraded, grade],
    ["a link", captureLinked, { captureId: CAPTURE_ID, caseId }],
  ])("appends nothing: %s", async (_what, act, payload) => {
    await withServices(async ({ perform, capturePage }, db) => {
      await perform(caseOpened, CASE);
      await perform(noteAdded, note);
      await perform(sourceGraded, grade);
      await capturePage(captureRequest());
      const before = await db.entries.count();
      expect(await perform(act, payload as never, NAME)).toEqual({ ok: true, value: {} });
      expect(await db.entries.count()).toBe(before);
    });
  });

  it("stays so under its name, though it would be news later", async () => {
    await withServices(async ({ perform }, db) => {
      await perform(caseOpened, CASE);
      await perform(caseChanged, { caseId, title: CASE.title }, NAME);
      await perform(caseChanged, { caseId, title: "Place for two" });
      expect(await perform(caseChanged, { caseId, title: CASE.title }, NAME)).toEqual({ ok: true, value: {} });
      expect(await entriesOf(db)).toEqual(["case.opened", "case.changed"]);
    });
  });
});

it("refuses to give a note's name to other words", async () => {
  await withServices(async ({ perform }) => {
    await perform(caseOpened, CASE);
    await perform(noteAdded, note);
    expect(await perform(noteAdded, { ...note, text: "Other words" })).toEqual({
      ok: false,
      error: { code: "note-exists" },
    });
  });
});
