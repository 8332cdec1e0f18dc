import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { CaptureMade, changesSince, quotationFacts } from "../../../src/domain/evidence/captures";
import type { Marked } from "../../../src/domain/evidence/reading";
import { chosenFor, markedAbout, quoteFor } from "../../../src/sidepanel/state/capture-request";
import type { PageEvent } from "../../../src/sidepanel/state/panel-event";
import { tickedKeys } from "../../../src/sidepanel/state/ticked";
import { aPage, aProfileFact, aReading, keyOf, pageAfter, read } from "./fixtures";

const HOME = "https://care.example/#home";
const CAPTURE_ID = "b0a3c6ac-6f4d-4b51-9a3f-0d0d4bb3d2a1";
const words: Marked = {
  words: "One nurse for thirty beds",
  raw: "One nurse for thirty beds",
  selectors: [{ type: "TextQuoteSelector", exact: "One nurse for thirty beds" }],
  language: "en",
};
const marked: PageEvent = { type: "marked", words: { token: "1", marked: words, withheld: ["code"] } };
const attempt = { captureId: CAPTURE_ID, noteId: CAPTURE_ID, of: "x" };
const made = (capture: object | undefined) => v.parse(CaptureMade, { ...capture, captureId: CAPTURE_ID });

describe("words that were marked", () => {
  it("are captured alone, as a quotation about what the page is about, as the log takes it", () => {
    const chosen = quoteFor("PL-1", pageAfter(...read(), marked), "placement");
    expect(made(chosen?.capture)).toMatchObject({
      main: HOME,
      subjects: [{ id: HOME }],
      page: { withheld: ["code"] },
      facts: [
        { kind: "profile", property: "Quotation.text", value: words.words, subject: HOME },
        { property: "Quotation.inLanguage", value: "en" },
      ],
    });
  });

  it("are about what is ticked alone, what the official says, or the page itself", () => {
    const reading = aReading();
    const other = { id: "other", types: [], name: "Other", identifiers: [] };
    const facts = [...reading.facts, aProfileFact("name", "Other", "other")];
    const page = aPage({ reading: { ...reading, subjects: [...reading.subjects, other], facts } });
    const about = (...events: PageEvent[]) => {
      const state = pageAfter(...read(page), marked, ...events);
      return markedAbout(state, tickedKeys(state, "placement"));
    };
    const keys = pageAfter(...read(page)).facts.map(({ key }) => key);
    const none: PageEvent = { type: "ticked", keys, on: false };
    expect(about()).toBe(HOME);
    expect(about(none, { type: "ticked", keys: keys.slice(-1), on: true })).toBe("other");
    expect(about({ type: "about-chosen", subject: "other" })).toBe("other");
    expect(about({ type: "about-chosen", subject: "" })).toBeUndefined();
    const state = pageAfter(...read(page), marked, { type: "about-chosen", subject: "" });
    expect(made(quoteFor("PL-1", state, "placement")?.capture).subjects).toMatchObject([{ types: ["WebPage"] }]);
  });

  it("leave the draft once they are captured, with the note, and nothing else does; undone, they are there again", () => {
    const captured: PageEvent[] = [
      { type: "note-written", text: "Night staff" },
      { type: "capture-started", attempt },
      { type: "captured", keys: [], note: "Night staff", caseId: "PL-1", missing: [], what: "quote" },
    ];
    const state = pageAfter(...read(), marked, ...captured);
    expect(state.draft).toMatchObject({ note: "", corrections: {} });
    expect(state.draft.marked).toBeUndefined();
    expect(tickedKeys(state, "placement")).toEqual(tickedKeys(pageAfter(...read()), "placement"));
    const undone = pageAfter(...read(), marked, ...captured, { type: "undone", captureId: CAPTURE_ID });
    expect(undone.draft).toMatchObject({ note: "Night staff", marked: { marked: words } });
    expect(undone.draft.ticked).toBeUndefined();
  });

  it("are of the document in which they were marked, whatever was read since", () => {
    const state = pageAfter(...read(), marked, ...read(aPage({ token: "2" }), 2));
    expect(quoteFor("PL-1", state, "placement")?.page.token).toBe("1");
  });

  it("are no statement that the page could have taken back, and each is one of its own", () => {
    const [one, other] = ["One", "Other"].map((text) => quotationFacts({ ...words, words: text }, HOME));
    expect(changesSince(one ?? [], [])).toEqual({ changed: [], gone: [], uncaptured: [] });
    expect(changesSince(one ?? [], other ?? [])).toMatchObject({
      changed: [],
      gone: [],
      uncaptured: [{ value: "Other" }],
    });
  });
});

it("a page in which nothing was read is captured itself, as the log takes it", () => {
  const page = aPage({ reading: { subjects: [], facts: [], warnings: [] } });
  const chosen = chosenFor("PL-1", pageAfter(...read(page)), "placement");
  expect(chosen?.what).toBe("page");
  expect(made(chosen?.capture)).toMatchObject({
    subjects: [{ types: ["WebPage"], name: "Lindenhof", url: page.url }],
    facts: [
      { property: "url", value: page.url },
      { property: "name", value: "Lindenhof" },
    ],
  });
  const long = aPage({ ...page, title: "", url: `https://care.example/?${"q".repeat(9_000)}` });
  expect(made(chosenFor("PL-1", pageAfter(...read(long)), "placement")?.capture).facts).toHaveLength(1);
});

it("marked words do not stand in for what is ticked", () => {
  const state = pageAfter(...read(), marked, { type: "ticked", keys: [keyOf(pageAfter(...read()), 3)], on: true });
  expect(
    chosenFor("PL-1", state, "placement")?.capture.facts.every(
      (fact) => fact.kind !== "profile" || fact.property !== "Quotation.text",
    ),
  ).toBe(true);
});
