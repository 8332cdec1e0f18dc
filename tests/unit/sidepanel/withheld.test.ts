import { describe, expect, it } from "vitest";
import { ok } from "../../../src/domain/ground/result";
import type { PageEvent } from "../../../src/sidepanel/state/panel-event";
import { pageOf } from "../../../src/sidepanel/state/panel-state";
import { tickedKeys } from "../../../src/sidepanel/state/ticked";
import { isToWithhold, shownFor } from "../../../src/sidepanel/state/withheld-page";
import { TAB, aPage, aProfileFact, aReading, keyOf, pageAfter, panelAfter, read } from "./fixtures";
import { aPanel, settle } from "./panel-ports";

const CLEAN = aPage({
  withheldKinds: [{ kind: "birth-date", count: 1 }],
  reading: aReading({ facts: [aProfileFact("numberOfBeds", "64")] }),
});
const DRAFT = `draft:${String(TAB)}:https://care.example/lindenhof`;
const words = {
  words: "pregnant",
  raw: "pregnant",
  selectors: [{ type: "TextQuoteSelector" as const, exact: "pregnant" }],
};
const marked: PageEvent = { type: "marked", words: { token: "1", marked: words, withheld: [] } };

/** A background that takes out of a page what a hiring case withholds. */
const readPage = ({ withhold = false }: { withhold?: boolean }) => Promise.resolve(ok(withhold ? CLEAN : aPage()));

describe("a page and a hiring case", () => {
  it("is read again without what must be withheld once the case is known, and nothing of it is shown until then", async () => {
    const panel = aPanel({ readPage });
    await settle();
    const before = pageOf(panel.store.state(), TAB);
    expect([isToWithhold(before, "hiring"), shownFor(before, "hiring").page, shownFor(before, "placement")]).toEqual([
      true,
      undefined,
      before,
    ]);
    panel.store.dispatch({ type: "kind-known", kind: "hiring" });
    await settle();
    expect(panel.asked.map(({ request }) => request)).toEqual([{ tabId: TAB }, { tabId: TAB, withhold: true }]);
    const state = pageOf(panel.store.state(), TAB);
    expect([state.facts.length, state.page?.withheldKinds]).toEqual([1, CLEAN.withheldKinds]);
    panel.store.dispatch({ type: "kind-known", kind: "placement" });
    await settle();
    expect(pageOf(panel.store.state(), TAB).facts).toHaveLength(5);
    expect(panel.faults).toEqual([]);
  });

  it("that is being read when the case becomes known is read again before it is shown", async () => {
    const panel = aPanel({ readPage });
    panel.store.dispatch({ type: "kind-known", kind: "hiring" });
    await settle();
    expect(pageOf(panel.store.state(), TAB).facts).toHaveLength(1);
  });

  it("captures nothing that was read for another case", async () => {
    const panel = aPanel({ readPage: () => Promise.resolve(ok(aPage())) });
    await settle();
    const key = keyOf(pageOf(panel.store.state(), TAB), 0);
    panel.store.dispatch({ type: "page", tabId: TAB, event: { type: "ticked", keys: [key], on: true } });
    panel.capture(TAB, { caseId: "HR-1", kind: "hiring", tier: "none" });
    await settle();
    expect(panel.asked.map(({ name }) => name)).toEqual(["readPage"]);
  });

  it("keeps no fact of the reading before, though it was ticked", () => {
    const ticked: PageEvent = { type: "ticked", keys: pageAfter(...read()).facts.map(({ key }) => key), on: true };
    const state = pageAfter(...read(), ticked, { type: "kind-known", kind: "hiring" }, ...read(CLEAN, 2));
    expect(state.facts).toHaveLength(1);
    expect(tickedKeys(state, "hiring").size).toBe(1);
  });

  it("has no words of it in what is kept for the session, nor any that were taken for another case", async () => {
    const panel = aPanel({ readPage });
    await settle();
    const tell = (event: PageEvent) => {
      panel.store.dispatch({ type: "page", tabId: TAB, event });
    };
    tell(marked);
    panel.keepNow();
    await settle();
    expect(JSON.stringify([...panel.session])).toContain("pregnant");
    panel.store.dispatch({ type: "kind-known", kind: "hiring" });
    await settle();
    expect(pageOf(panel.store.state(), TAB).draft.marked).toBeUndefined();
    tell({ type: "corrected", key: keyOf(pageOf(panel.store.state(), TAB), 0), texts: { value: "pregnant" } });
    tell(marked);
    tell({ type: "note-written", text: "Ask for references." });
    panel.keepNow();
    await settle();
    expect(JSON.stringify([...panel.session])).not.toContain("pregnant");
    expect(panel.session.get(DRAFT)).toMatchObject({ note: "Ask for references.", corrections: {} });
  });
});

describe("a page about a person", () => {
  const person = (types: string[]) =>
    aPage({ reading: aReading({ subjects: [{ id: "https://care.example/#home", types, identifiers: [] }] }) });

  it.each([[["Person"]], [["ProfilePage"]]])("has nothing ticked by itself, whichever the case: %j", (types) => {
    expect(tickedKeys(pageAfter(...read(person(types))), "placement").size).toBe(0);
    expect(panelAfter(...read(person(types))).kind).toBeUndefined();
  });
});
