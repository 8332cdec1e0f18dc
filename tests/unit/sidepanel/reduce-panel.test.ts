import { describe, expect, it } from "vitest";
import { pageOf } from "../../../src/sidepanel/state/panel-state";
import { saysNow, tickedKeys } from "../../../src/sidepanel/state/ticked";
import { aPage, aReading, aReview, keyOf, pageAfter, panelAfter, read } from "./fixtures";

const LACKS = [{ role: "page", reason: "failed" } as const];

describe("the panel", () => {
  it("keeps what was ticked when the page is read again and has grown", () => {
    const first = pageAfter(...read());
    const marc = keyOf(first, 4);
    const grown = aPage({ reading: aReading({ facts: [aReview("New", 1), ...aReading().facts] }), token: "2" });
    const state = pageAfter(...read(), { type: "ticked", keys: [marc], on: true }, ...read(grown, 2));
    const ticked = tickedKeys(state, "placement");
    const authors = state.facts.filter(({ key }) => ticked.has(key)).map(({ fact }) => "author" in fact && fact.author);
    expect(authors).toContain("Marc");
    expect(authors).not.toContain("New");
  });

  it("tells two facts with the same words apart", () => {
    const twice = aPage({ reading: aReading({ facts: [aReview("Ann", 1), aReview("Ann", 1)] }) });
    const state = pageAfter(...read(twice));
    expect(new Set(state.facts.map(({ key }) => key)).size).toBe(2);
  });

  it("takes up the kept draft of a page it did not have", () => {
    const draft = { ticked: [], corrections: {}, note: "Ask at the visit" };
    const state = pageAfter({ type: "read-started", n: 1 }, { type: "read-done", n: 1, page: aPage(), draft });
    expect(state.draft).toEqual(draft);
  });

  it("does not let a slow answer overwrite a later one", () => {
    const late = aPage({ title: "Late" });
    const state = pageAfter(...read(aPage(), 2), { type: "read-done", n: 1, page: late, draft: undefined });
    expect(state.page?.title).toBe("Lindenhof");
  });

  it("keeps the page and all that was ticked when the tab moves on", () => {
    const state = pageAfter(...read(), { type: "note-written", text: "Night staff" }, { type: "moved-on" });
    expect(state).toMatchObject({ movedOn: true, draft: { note: "Night staff" } });
    expect(state.facts).toHaveLength(5);
  });

  it("says of a page never read that it was not asked for once the tab moves on", () => {
    const state = pageAfter(
      { type: "read-started", n: 1 },
      { type: "read-failed", n: 1, failure: { code: "forbidden" } },
      { type: "moved-on" },
    );
    expect(state.failure).toEqual({ code: "not-asked" });
  });

  it("keeps what is shown when reading again fails", () => {
    const state = pageAfter(
      ...read(),
      { type: "read-started", n: 2 },
      { type: "read-failed", n: 2, failure: { code: "unreadable", detail: "" } },
    );
    expect(state.facts).toHaveLength(5);
    expect(state.movedOn).toBe(true);
  });

  it("keeps a correction beside the page's words, and forgets it when they are put back", () => {
    const beds = keyOf(pageAfter(...read()), 1);
    const corrected = pageAfter(...read(), { type: "corrected", key: beds, texts: { value: "65" } });
    const fact = corrected.facts[1];
    expect(fact && saysNow(fact, corrected.draft.corrections)).toMatchObject({
      value: "65",
      original: { value: "64" },
    });
    const back = pageAfter(
      ...read(),
      { type: "corrected", key: beds, texts: { value: "65" } },
      { type: "corrected", key: beds, texts: { value: "64" } },
    );
    expect(back.draft.corrections).toEqual({});
  });

  it("clears what was captured and keeps what was written meanwhile", () => {
    const state = pageAfter(...read());
    const [rating, beds, , anja] = state.facts.map(({ key }) => key);
    const after = pageAfter(
      ...read(),
      { type: "note-written", text: "first" },
      { type: "ticked", keys: [anja ?? ""], on: true },
      { type: "note-written", text: "second" },
      { type: "captured", keys: [rating ?? "", beds ?? ""], note: "first", caseId: "PL-1", missing: LACKS },
    );
    expect(after.capture).toEqual({ status: "done", count: 2, caseId: "PL-1", missing: LACKS });
    expect(after.draft.note).toBe("second");
    expect([...tickedKeys(after, "placement")]).toContain(anja);
    expect([...tickedKeys(after, "placement")]).not.toContain(rating);
  });

  it("keeps everything ticked when a capture fails", () => {
    const before = pageAfter(...read());
    const after = pageAfter(...read(), { type: "capture-failed", failure: { code: "storage-full" } });
    expect(tickedKeys(after, "placement")).toEqual(tickedKeys(before, "placement"));
    expect(after.capture).toMatchObject({ status: "failed" });
  });

  it("knows that the page has moved when a capture finds it gone", () => {
    expect(pageAfter(...read(), { type: "capture-failed", failure: { code: "page-moved" } }).movedOn).toBe(true);
  });

  it("keeps each tab's page while another is in front, until its tab is closed", () => {
    const other = panelAfter(...read(), { type: "tab-shown", tabId: 8 });
    expect(pageOf(other, 8).page).toBeUndefined();
    expect(pageOf(other, 7).page?.title).toBe("Lindenhof");
    const closed = panelAfter(...read(), { type: "tab-closed", tabId: 7 });
    expect(closed.pages.size).toBe(0);
  });
});
