import { JSDOM } from "jsdom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Strikes } from "../../../src/capture/changes/is-news";
import { patienceAfter } from "../../../src/capture/changes/patience";
import { watchChanges } from "../../../src/capture/changes/watch-changes";
import { openTrees } from "../../../src/domain/evidence/reading";

const REVIEW = "<article>They asked my aunt what she likes to be called, and remembered it.</article>";

let document: Document;
let told: number;
let strikes: Strikes;

beforeEach(() => {
  const { window } = new JSDOM("<main><p id=clock>12:00</p><div id=list></div><div id=host></div></main>");
  ({ document } = window);
  for (const name of ["MutationObserver", "Element"] as const) vi.stubGlobal(name, window[name]);
  vi.useFakeTimers();
  told = 0;
  strikes = new WeakMap();
});
afterEach(() => {
  // What was put in the place of a timer that was not real goes before the real ones come back.
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function watch(much = 1, little = much) {
  const one = watchChanges({ trees: () => openTrees(document), strikes, tell: () => told++ });
  one.begin({ much, little });
  return one;
}
const add = (html: string, to: Element | ShadowRoot | null = document.querySelector("#list")): void =>
  to?.append(document.createRange().createContextualFragment(html));
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("a page that has been read", () => {
  it("tells once that reviews have come, after a moment of quiet, and is not watched any more then", async () => {
    watch();
    add(REVIEW);
    await after(600);
    expect(told).toBe(0);
    add(REVIEW);
    await after(600);
    expect(told).toBe(0);
    await after(100);
    expect(told).toBe(1);
    add(REVIEW);
    await after(60_000);
    expect(told).toBe(1);
  });

  it.each([
    ["nothing", () => undefined, true],
    ["a clock that is no news", () => void (document.querySelector("#clock")!.firstChild!.nodeValue = "12:01"), false],
    ["an empty element", () => add("<i></i>"), false],
    ["a shadow tree", () => void document.querySelector("#host")!.attachShadow({ mode: "open" }), false],
  ])("needs to be read anew after anything at all has changed: %s", (_what, change, isUntouched) => {
    const one = watch();
    change();
    expect(one.isUntouched()).toBe(isUntouched);
    expect(one.isUntouched()).toBe(isUntouched);
  });

  it("tells after two seconds where it never is quiet", async () => {
    watch();
    for (let n = 0; n < 20; n++) {
      add(REVIEW);
      await after(100);
    }
    expect(told).toBe(1);
  });

  it("tells where a change comes before each of its timers, which browsers hold up alike", async () => {
    const soon = globalThis.setTimeout;
    const clamped = (act: () => void, ms = 0) => soon(act, Math.max(4, ms));
    vi.stubGlobal("setTimeout", clamped);
    watch();
    const change = (): void => {
      clamped(change);
      add(REVIEW);
    };
    change();
    await after(2_100);
    expect(told).toBe(1);
  });

  it("tells of what changed while it was being read, and of nothing before that is over", async () => {
    const one = watchChanges({ trees: () => openTrees(document), strikes, tell: () => told++ });
    add(REVIEW);
    await after(10_000);
    expect(told).toBe(0);
    one.begin({ much: 1, little: 1 });
    await after(700);
    expect(told).toBe(1);
  });

  it("tells of changes within open shadow trees, and of trees that were put up later", async () => {
    const host = document.querySelector("#host");
    const root = host?.attachShadow({ mode: "open" }) ?? null;
    watch();
    add(REVIEW, root);
    await after(700);
    expect(told).toBe(1);
    watch();
    const late = document.createElement("section");
    document.querySelector("#list")?.append(late);
    await after(100);
    late.attachShadow({ mode: "open" }).append("Reviews");
    await after(3_000);
    expect(told).toBe(2);
  });

  it.each([
    "<iframe></iframe>",
    '<script type="application/ld+json">{}</script>',
    "<meta itemprop=ratingValue content=4>",
  ])("tells of what may say something without being seen: %s", async (html) => {
    watch();
    add(html);
    await after(700);
    expect(told).toBe(1);
  });

  it.each(["<img>", "<style>p { color: red; transition: none; animation: none }</style>", "<div class=ad></div>"])(
    "says nothing of what says nothing: %s",
    async (html) => {
      watch();
      add(html);
      await after(10_000);
      expect(told).toBe(0);
    },
  );

  it("takes a clock for noise after three times, and a list that grows never", async () => {
    for (let round = 0; round < 6; round++) {
      const one = watch();
      document.querySelector("#clock")!.textContent = `12:0${round}`;
      await after(3_000);
      one.end();
    }
    expect(told).toBe(3);
    for (let round = 0; round < 6; round++) {
      watch();
      add(REVIEW);
      await after(3_000);
    }
    expect(told).toBe(9);
  });

  it("tells at once of much that has come, however often little changes brought nothing", async () => {
    watch(1, 8);
    document.querySelector("#clock")!.textContent = "12:01";
    await after(2_000);
    expect(told).toBe(0);
    add(REVIEW);
    await after(700);
    expect(told).toBe(1);
  });

  it("is left alone longer where it was slow to read", async () => {
    watch(10);
    add(REVIEW);
    await after(6_900);
    expect(told).toBe(0);
    await after(100);
    expect(told).toBe(1);
  });
});

it("waits ten times as long as a reading took, within bounds; twice as long each time changes bring nothing", () => {
  const pace = { said: "", idle: 0 };
  const reading = { subjects: [], facts: [], warnings: [] };
  expect(patienceAfter(pace, reading, 20)).toEqual({ much: 1, little: 1 });
  expect(patienceAfter(pace, reading, 20)).toEqual({ much: 1, little: 2 });
  expect(patienceAfter(pace, reading, 140)).toEqual({ much: 4, little: 8 });
  for (let n = 0; n < 10; n++) patienceAfter(pace, reading, 1);
  expect(patienceAfter(pace, reading, 10_000)).toEqual({ much: 5, little: 40 });
  expect(patienceAfter(pace, { ...reading, warnings: [{ code: "new" }] }, 1)).toEqual({ much: 1, little: 1 });
});
