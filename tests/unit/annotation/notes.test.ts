import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { NOTE_LENGTH, NoteText, noteAdded, noteRevised, noteWithdrawn } from "../../../src/domain/casework/annotation";
import type { Header } from "../../../src/domain/ledger/log";
import { CAPTURE_IDS, NOTE_IDS } from "../support/payloads";
import { NINE } from "../support/ports";

const [noteId] = NOTE_IDS;
const [captureId] = CAPTURE_IDS;
const header = (type: string): Header => ({
  v: 1,
  origin: "counterflow/a",
  index: 3,
  type,
  at: NINE,
  payload: "00".repeat(32),
});
const note = { noteId, caseId: "PL-1", text: "Ask about Tuesdays." };

describe("a note", () => {
  it("belongs to its case, and to a capture where it was written on one", () => {
    const row = {
      noteId,
      caseId: "PL-1",
      captureId: null,
      fact: null,
      text: note.text,
      addedAt: NINE,
      revisedAt: null,
      withdrawn: false,
    };
    expect(noteAdded.read(header("note.added"), note)).toEqual({
      ok: true,
      about: { caseId: "PL-1", label: note.text },
      changes: [{ table: "notes", key: noteId, fields: row }],
    });
    expect(noteAdded.read(header("note.added"), { ...note, captureId })).toMatchObject({
      about: { captureId },
      changes: [{ fields: { ...row, captureId } }],
    });
  });
  it("is revised and withdrawn without a word of where it stands", () => {
    expect(noteRevised.read(header("note.revised"), note)).toMatchObject({
      changes: [{ key: noteId, fields: { noteId, text: note.text, revisedAt: NINE, withdrawn: false } }],
    });
    expect(noteWithdrawn.read(header("note.withdrawn"), { noteId, caseId: "PL-1" })).toMatchObject({
      about: { caseId: "PL-1" },
      changes: [{ key: noteId, fields: { noteId, withdrawn: true } }],
    });
  });
  it("is told from its neighbours by its beginning, never by half a character", () => {
    const read = noteAdded.read(header("note.added"), { ...note, text: `${"x".repeat(119)}😀 and more` });
    expect(read.ok && read.about.label?.isWellFormed()).toBe(true);
    expect(read.ok && read.about.label?.length).toBeLessThanOrEqual(120);
  });
  it("says something, and not more than a note may", () => {
    expect(v.is(NoteText, " \u200b\n")).toBe(false);
    expect(v.is(NoteText, "x".repeat(NOTE_LENGTH))).toBe(true);
    expect(v.is(NoteText, "x".repeat(NOTE_LENGTH + 1))).toBe(false);
  });
});
