import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { CaptureMade } from "../../../src/domain/evidence/captures";
import { chosenFor, nameOf } from "../../../src/sidepanel/state/capture-request";
import { aPage, aProfileFact, aReading, keyOf, pageAfter, read } from "./fixtures";

const UUID = "b0a3c6ac-6f4d-4b51-9a3f-0d0d4bb3d2a1";

describe("what is captured", () => {
  it("is what the log takes: the ticked facts, what they are about, and what else the page showed", () => {
    const chosen = chosenFor("PL-1", pageAfter(...read()), "placement");
    const made = { ...chosen?.capture, captureId: UUID };
    expect(v.parse(CaptureMade, made)).toMatchObject({
      caseId: "PL-1",
      main: "https://care.example/#home",
      seen: { "aggregate-rating": 1, profile: 1, tag: 1, review: 2 },
    });
    expect(chosen?.capture.facts).toHaveLength(3);
  });

  it("names only subjects that ticked facts are about, and the main one", () => {
    const reading = aReading();
    const more = { ...reading, subjects: [...reading.subjects, { id: "other", types: [], identifiers: [] }] };
    more.facts = [...reading.facts, aProfileFact("name", "Other", "other")];
    const chosen = chosenFor("PL-1", pageAfter(...read(aPage({ reading: more }))), "placement");
    expect(chosen?.capture.subjects.map(({ name }) => name)).toEqual(["Lindenhof"]);
  });

  it("has the corrected words with the page's own beside them", () => {
    const beds = keyOf(pageAfter(...read()), 1);
    const state = pageAfter(...read(), { type: "corrected", key: beds, texts: { value: "65" } });
    expect(chosenFor("PL-1", state, "placement")?.capture.facts[1]).toMatchObject({
      value: "65",
      original: { value: "64" },
    });
  });

  it("has the same name when the same is asked for again, whenever it was read", () => {
    const again = aPage({ token: "2", readAt: "2026-11-12T11:00:00.000Z" });
    const [a, b] = [read(), read(again)].map((events) => chosenFor("PL-1", pageAfter(...events), "placement"));
    expect(a && nameOf(a)).toBe(b && nameOf(b));
    const noted = chosenFor("PL-1", pageAfter(...read(), { type: "note-written", text: "x" }), "placement");
    expect(noted && nameOf(noted)).not.toBe(a && nameOf(a));
  });
});
