import { describe, expect, it } from "vitest";
import type { PageEvent } from "../../../src/sidepanel/state/panel-event";
import { tickedKeys } from "../../../src/sidepanel/state/ticked";
import { keyOf, pageAfter, read } from "./fixtures";

const CAPTURE_ID = "b0a3c6ac-6f4d-4b51-9a3f-0d0d4bb3d2a1";
const attempt = { captureId: CAPTURE_ID, noteId: "4f4c1c5e-2b8b-4a8c-8f5b-9a0f6f1f7d10", of: "x" };
const [rating, beds] = [keyOf(pageAfter(...read()), 0), keyOf(pageAfter(...read()), 1)];
const captured = (note: string): PageEvent[] => [
  { type: "corrected", key: beds, texts: { value: "65" } },
  { type: "note-written", text: note },
  { type: "capture-started", attempt },
  { type: "captured", keys: [rating, beds], note, caseId: "PL-1", missing: [] },
];
const undone: PageEvent = { type: "undone", captureId: CAPTURE_ID };

describe("a capture that is undone", () => {
  it("puts back what it took out of the draft: ticks, corrections and note", () => {
    const state = pageAfter(...read(), ...captured("Night staff"), undone);
    expect([...tickedKeys(state, "placement")]).toEqual(expect.arrayContaining([rating, beds]));
    expect(state.draft).toMatchObject({ note: "Night staff", corrections: { [beds]: { value: "65" } } });
    expect(state.capture).toEqual({ status: "undone", caseId: "PL-1" });
  });

  it("takes nothing away that was written since", () => {
    const state = pageAfter(...read(), ...captured("First"));
    expect(state.taken).toMatchObject({ captureId: CAPTURE_ID, noteId: attempt.noteId });
    const later: PageEvent = { type: "note-written", text: "Second" };
    expect(pageAfter(...read(), ...captured("First"), later, undone).draft.note).toBe("Second");
  });

  it("has no note to withdraw where none went with it, and is undone once", () => {
    expect(pageAfter(...read(), ...captured("  ")).taken?.noteId).toBeUndefined();
    const twice = pageAfter(...read(), ...captured(""), undone, undone);
    expect(twice).toEqual(pageAfter(...read(), ...captured(""), undone));
  });

  it("stays captured where it could not be undone, and that is said", () => {
    const state = pageAfter(...read(), ...captured(""), { type: "undo-failed" });
    expect(state.capture).toMatchObject({ status: "done", undoFailed: true });
    expect([...tickedKeys(state, "placement")]).not.toContain(rating);
  });
});
