import { describe, expect, it } from "vitest";
import { fail, ok } from "../../../src/domain/ground/result";
import type { RequestOf } from "../../../src/messaging";
import { pageOf } from "../../../src/sidepanel/state/panel-state";
import { TAB, aPage } from "./fixtures";
import { aPanel, settle } from "./panel-ports";

const place = { origin: "counterflow/1", index: 3, at: "2026-11-12T10:00:00.000Z" };
const readPage = () => Promise.resolve(ok(aPage()));
const capturePage = () => Promise.resolve(ok(place));
const DRAFT = `draft:${String(TAB)}:https://care.example/lindenhof`;

describe("the panel at work", () => {
  it("reads the tab in front when it opens", async () => {
    const panel = aPanel({ readPage });
    await settle();
    expect(pageOf(panel.store.state(), TAB).facts).toHaveLength(5);
  });

  it("reads once more when the official asks while a reading is under way that brings nothing", async () => {
    let times = 0;
    const panel = aPanel({
      readPage: () => Promise.resolve(++times === 1 ? fail({ code: "not-asked" }) : ok(aPage())),
    });
    await Promise.resolve();
    panel.askFor(TAB);
    await settle();
    expect(times).toBe(2);
    expect(pageOf(panel.store.state(), TAB).page).toBeDefined();
  });

  it("drops what comes after the reading was stopped, and reads anew when asked", async () => {
    const answers: ((page: ReturnType<typeof aPage>) => void)[] = [];
    const panel = aPanel({ readPage: () => new Promise((done) => answers.push((page) => done(ok(page)))) });
    await settle();
    panel.stopReading(TAB);
    expect(pageOf(panel.store.state(), TAB)).toMatchObject({ underWay: undefined, failure: { code: "stopped" } });
    panel.readTab(TAB);
    await settle();
    answers[0]!(aPage());
    await settle();
    expect(pageOf(panel.store.state(), TAB).page).toBeUndefined();
    answers[1]!({ ...aPage(), title: "The second" });
    await settle();
    expect(pageOf(panel.store.state(), TAB)).toMatchObject({ page: { title: "The second" }, failure: undefined });
    expect(panel.asked).toHaveLength(2);
  });

  it("leaves what was read before where a reading is stopped or the page is silent", async () => {
    let busy = false;
    const panel = aPanel({ readPage: () => Promise.resolve(busy ? fail({ code: "busy" }) : ok(aPage())) });
    await settle();
    busy = true;
    panel.readTab(TAB);
    await settle();
    const state = pageOf(panel.store.state(), TAB);
    expect([state.facts.length, state.movedOn, state.failure]).toEqual([5, false, { code: "busy" }]);
  });

  it("shows a reading that the page began of itself once the official asks for one", async () => {
    const answers: (() => void)[] = [];
    const panel = aPanel({ readPage: () => new Promise((done) => answers.push(() => done(ok(aPage())))) });
    await settle();
    answers[0]!();
    await settle();
    panel.tellChanged(TAB);
    await settle();
    expect(pageOf(panel.store.state(), TAB)).toMatchObject({ underWay: 2, isSilent: true });
    panel.readTab(TAB);
    expect(pageOf(panel.store.state(), TAB)).toMatchObject({ underWay: 2, isSilent: false });
  });

  it("does not read twice for one gesture that opens it and asks for the page", async () => {
    const panel = aPanel({ readPage });
    await Promise.resolve();
    panel.askFor(TAB);
    await settle();
    expect(panel.asked).toHaveLength(1);
  });

  it("reads another tab when it comes to the front, and leaves tabs behind alone", async () => {
    const panel = aPanel({ readPage });
    await settle();
    panel.askFor(99);
    panel.toFront(8);
    await settle();
    expect(panel.asked.map(({ request }) => request)).toEqual([{ tabId: TAB }, { tabId: 8 }]);
  });

  it("keeps a draft so that a panel opened later takes it up", async () => {
    const panel = aPanel({ readPage });
    await settle();
    panel.store.dispatch({ type: "page", tabId: TAB, event: { type: "note-written", text: "Night staff" } });
    panel.keepNow();
    const later = aPanel({ readPage }, panel.session);
    await settle();
    expect(pageOf(later.store.state(), TAB).draft.note).toBe("Night staff");
  });

  it("forgets the draft once all of it is captured, and when its tab is closed", async () => {
    const panel = aPanel({ readPage, capturePage });
    await settle();
    panel.capture(TAB, { caseId: "PL-1", kind: "placement", tier: "none" });
    await settle();
    expect(panel.session.has(DRAFT)).toBe(true);
    panel.keepNow();
    expect(panel.session.has(DRAFT)).toBe(false);
    panel.store.dispatch({ type: "page", tabId: TAB, event: { type: "note-written", text: "more" } });
    panel.keepNow();
    expect(panel.session.has(DRAFT)).toBe(true);
    panel.closeTab(TAB);
    expect(panel.session.has(DRAFT)).toBe(false);
  });

  it("asks under the same name again, even from a new panel, when the answer to a capture was lost", async () => {
    const lost = () => Promise.resolve(fail({ code: "no-answer", detail: "" } as const));
    const panel = aPanel({ readPage, capturePage: lost });
    await settle();
    panel.capture(TAB, { caseId: "PL-1", kind: "placement", tier: "none" });
    await settle();
    panel.capture(TAB, { caseId: "PL-1", kind: "placement", tier: "none" });
    await settle();
    const later = aPanel({ readPage, capturePage }, panel.session);
    await settle();
    later.capture(TAB, { caseId: "PL-1", kind: "placement", tier: "none" });
    await settle();
    const ids = [...panel.asked, ...later.asked]
      .filter(({ name }) => name === "capturePage")
      .map(({ request }) => (request as RequestOf<"capturePage">).capture.captureId);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });

  it("asks under a new name when something else is captured", async () => {
    const lost = () => Promise.resolve(fail({ code: "no-answer", detail: "" } as const));
    const panel = aPanel({ readPage, capturePage: lost });
    await settle();
    panel.capture(TAB, { caseId: "PL-1", kind: "placement", tier: "none" });
    await settle();
    panel.capture(TAB, { caseId: "PL-2", kind: "placement", tier: "none" });
    await settle();
    const ids = panel.asked.slice(1).map(({ request }) => (request as RequestOf<"capturePage">).capture.captureId);
    expect(new Set(ids).size).toBe(2);
  });

  it("sends the note only where there is one", async () => {
    const panel = aPanel({ readPage, capturePage });
    await settle();
    panel.store.dispatch({ type: "page", tabId: TAB, event: { type: "note-written", text: "  " } });
    panel.capture(TAB, { caseId: "PL-1", kind: "placement", tier: "none" });
    await settle();
    expect(panel.asked[1]?.request).not.toHaveProperty("note");
  });

  it("captures nothing twice while a capture is under way", async () => {
    const panel = aPanel({ readPage, capturePage });
    await settle();
    panel.capture(TAB, { caseId: "PL-1", kind: "placement", tier: "none" });
    panel.capture(TAB, { caseId: "PL-1", kind: "placement", tier: "none" });
    await settle();
    expect(panel.asked.filter(({ name }) => name === "capturePage")).toHaveLength(1);
  });

  it("asks the browser to keep what is captured, and does not wait for the answer", async () => {
    let asked = 0;
    const never = () => ((asked += 1), new Promise<void>(() => undefined));
    const panel = aPanel({ readPage, capturePage }, new Map<string, unknown>(), never);
    await settle();
    expect(asked).toBe(0);
    panel.capture(TAB, { caseId: "PL-1", kind: "placement", tier: "none" });
    await settle();
    expect(asked).toBe(1);
    expect(pageOf(panel.store.state(), TAB).capture).toMatchObject({ status: "done" });
  });

  it("says that something went wrong, and keeps what is ticked, when asking throws", async () => {
    const panel = aPanel({ readPage });
    await settle();
    panel.capture(TAB, { caseId: "PL-1", kind: "placement", tier: "none" });
    await settle();
    expect(pageOf(panel.store.state(), TAB).capture).toMatchObject({ status: "failed", failure: { code: "fault" } });
    expect(panel.faults).toHaveLength(1);
  });
});

describe("a page of a site that is allowed", () => {
  const unread = (isAsked: () => boolean) => () =>
    Promise.resolve(isAsked() ? ok(aPage()) : fail({ code: "not-asked" } as const));

  it("is read as it comes, and no other is", async () => {
    const panel = aPanel({ readPage: unread(() => false) });
    await settle();
    panel.load(TAB);
    await settle();
    expect(panel.asked).toHaveLength(1);
    panel.allow(TAB);
    await settle();
    expect(panel.asked).toHaveLength(2);
    panel.load(TAB);
    await settle();
    expect(panel.asked).toHaveLength(3);
  });

  it("is read where the tab has moved on, but nothing is taken away that was written", async () => {
    const panel = aPanel({ readPage });
    await settle();
    panel.allow(TAB);
    panel.navigate(TAB);
    panel.load(TAB);
    await settle();
    expect(panel.asked).toHaveLength(2);
    panel.store.dispatch({ type: "page", tabId: TAB, event: { type: "note-written", text: "Night staff" } });
    panel.navigate(TAB);
    panel.load(TAB);
    await settle();
    expect(panel.asked).toHaveLength(2);
    expect(pageOf(panel.store.state(), TAB).movedOn).toBe(true);
  });

  it("is not read again where it is shown, nor in a tab behind", async () => {
    const panel = aPanel({ readPage });
    await settle();
    panel.allow(99);
    panel.allow(TAB);
    panel.load(TAB);
    panel.load(99);
    await settle();
    expect(panel.asked).toHaveLength(1);
  });
});
