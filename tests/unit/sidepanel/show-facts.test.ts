import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "../../../src/domain/ground/result";
import type { Asked, RequestOf } from "../../../src/messaging";
import { pageOf } from "../../../src/sidepanel/state/panel-state";
import { TAB, aPage } from "./fixtures";
import { type TestPanel, aPanel } from "./panel-ports";

const readPage = () => Promise.resolve(ok(aPage()));
const clearShown = () => Promise.resolve(ok(null));
const found = (): Promise<Asked<"showFact">> => Promise.resolve(ok({ how: "css" }));

async function aPanelThatShows(showFact: (request: RequestOf<"showFact">) => Promise<Asked<"showFact">> = found) {
  const panel = aPanel({ readPage, showFact, clearShown });
  await vi.advanceTimersByTimeAsync(300);
  panel.asked.length = 0;
  return panel;
}

const factsOf = (panel: TestPanel) => pageOf(panel.store.state(), TAB).facts;
const showsOf = (panel: TestPanel) =>
  panel.asked.map(({ name, request }) => (name === "showFact" ? (request as { mode: string }).mode : name));
const point = (panel: TestPanel, n: number) => {
  const { key, fact } = factsOf(panel)[n]!;
  panel.shows.outline(key, fact);
};
const show = (panel: TestPanel, n: number) => {
  const { key, fact } = factsOf(panel)[n]!;
  panel.shows.scroll(key, fact);
};

describe("showing facts on the page", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("outlines the fact that the pointer rests on, and nothing that it only passes over", async () => {
    const panel = await aPanelThatShows();
    for (const n of [0, 1, 2]) point(panel, n);
    await vi.advanceTimersByTimeAsync(300);
    expect(panel.asked).toMatchObject([
      { name: "showFact", request: { tabId: TAB, token: aPage().token, mode: "outline" } },
    ]);
  });

  it("takes the outline away when the pointer leaves", async () => {
    const panel = await aPanelThatShows();
    point(panel, 0);
    await vi.advanceTimersByTimeAsync(300);
    panel.shows.leave();
    await vi.advanceTimersByTimeAsync(300);
    expect(showsOf(panel)).toEqual(["outline", "clearShown"]);
  });

  it("leaves what it scrolled to, so that the official can look at it", async () => {
    const panel = await aPanelThatShows();
    show(panel, 0);
    await vi.advanceTimersByTimeAsync(300);
    panel.shows.leave();
    await vi.advanceTimersByTimeAsync(300);
    expect(showsOf(panel)).toEqual(["scroll"]);
    panel.shows.clear();
    await vi.advanceTimersByTimeAsync(300);
    expect(showsOf(panel)).toEqual(["scroll", "clearShown"]);
  });

  it("asks a busy page for the latest fact only", async () => {
    let answer: (asked: Asked<"showFact">) => void = () => undefined;
    const panel = await aPanelThatShows(() => new Promise((resolve) => (answer = resolve)));
    for (const n of [0, 1, 2]) {
      point(panel, n);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(showsOf(panel)).toEqual(["outline"]);
    answer(ok({ how: "css" }));
    await vi.advanceTimersByTimeAsync(300);
    expect(showsOf(panel)).toEqual(["outline", "outline"]);
  });

  it("keeps on the fact that it is no longer there, until the page is read again", async () => {
    const panel = await aPanelThatShows(() => Promise.resolve(fail({ code: "orphan" })));
    show(panel, 0);
    await vi.advanceTimersByTimeAsync(300);
    const { key } = factsOf(panel)[0]!;
    const state = () => pageOf(panel.store.state(), TAB);
    expect([state().sought.get(key), state().lastSought]).toEqual(["orphan", { key, as: "orphan", isAsked: true }]);
    panel.readTab(TAB);
    await vi.advanceTimersByTimeAsync(300);
    expect([state().sought.size, state().lastSought]).toEqual([0, undefined]);
  });

  it("says that the page has moved on where another stands in its tab, and asks no more", async () => {
    const panel = await aPanelThatShows(() => Promise.resolve(fail({ code: "page-moved" })));
    for (const n of [0, 1]) {
      show(panel, n);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(pageOf(panel.store.state(), TAB).movedOn).toBe(true);
    expect(showsOf(panel)).toEqual(["scroll"]);
  });

  it("clears one tab before another comes to the front", async () => {
    const panel = await aPanelThatShows();
    show(panel, 0);
    await vi.advanceTimersByTimeAsync(300);
    panel.toFront(8);
    await vi.advanceTimersByTimeAsync(300);
    expect(panel.asked).toContainEqual({ name: "clearShown", request: { tabId: TAB } });
  });
});
