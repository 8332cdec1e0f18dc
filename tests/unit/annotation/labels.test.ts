import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { LabelText, labelAdded, labelRemoved, noteAdded } from "../../../src/domain/casework/annotation";
import type { Header } from "../../../src/domain/ledger/log";
import { CAPTURE_IDS, NOTE_IDS } from "../support/payloads";
import { NINE } from "../support/ports";

const [captureId] = CAPTURE_IDS;
const header = (type: string, version = 1): Header => ({
  v: version,
  origin: "counterflow/a",
  index: 3,
  type,
  at: NINE,
  payload: "00".repeat(32),
});

describe("a label", () => {
  it("is a row of its own for each thing and each word, whatever its letters", () => {
    const key = `${captureId} 0 to be asked`;
    const row = { labelKey: key, captureId, fact: 0, folded: "to be asked" };
    expect(labelAdded.read(header("label.added"), { captureId, fact: 0, label: " To be  asked " })).toEqual({
      ok: true,
      about: { captureId, label: "To be asked" },
      changes: [{ table: "labels", key, fields: { ...row, label: "To be asked", isOn: true } }],
    });
    expect(labelRemoved.read(header("label.removed"), { captureId, fact: 0, label: "to be ASKED" })).toMatchObject({
      changes: [{ table: "labels", key, fields: { ...row, isOn: false } }],
    });
  });
  it("on a capture is another than on one of its facts", () => {
    expect(labelAdded.read(header("label.added"), { captureId, label: "Größe" })).toMatchObject({
      changes: [{ key: `${captureId}  grösse`, fields: { fact: null } }],
    });
  });
  it("says something, in composed letters, and not more than a label may", () => {
    expect(v.is(LabelText, " \u200b ")).toBe(false);
    expect(v.parse(LabelText, "Gro\u0308ße ")).toBe("Gr\u00f6ße");
    expect(v.is(LabelText, "x".repeat(61))).toBe(false);
  });
});

describe("a note on a fact", () => {
  it("names it by its number, which older notes do not", () => {
    const note = { noteId: NOTE_IDS[0], caseId: "PL-1", captureId, text: "Ask." };
    expect(noteAdded.read(header("note.added", 2), { ...note, fact: 1 })).toMatchObject({
      about: { caseId: "PL-1", captureId },
      changes: [{ fields: { captureId, fact: 1 } }],
    });
    expect(noteAdded.read(header("note.added"), note)).toMatchObject({
      changes: [{ fields: { captureId, fact: null } }],
    });
  });
});
