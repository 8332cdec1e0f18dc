import { describe, expect, it } from "vitest";
import type { Review } from "../../../src/domain/evidence/reading";
import { ok } from "../../../src/domain/ground/result";
import type { PageRead } from "../../../src/messaging";
import { chosenFor } from "../../../src/sidepanel/state/capture-request";
import { keyed } from "../../../src/sidepanel/state/keyed-fact";
import type { PageState } from "../../../src/sidepanel/state/page-state";
import type { PageEvent } from "../../../src/sidepanel/state/panel-event";
import { pageOf } from "../../../src/sidepanel/state/panel-state";
import { tickedKeys } from "../../../src/sidepanel/state/ticked";
import { TAB, aPage, aProfileFact, aRating, aReading, aReview, aTag, keyOf, pageAfter, read } from "./fixtures";
import { aPanel, settle } from "./panel-ports";

const LATER = "2026-11-12T10:05:00.000Z";
const [rating, beds, tag] = [aRating(4.3), aProfileFact("numberOfBeds", "64"), aTag("garden")];

/** The page is read once more because it changed: it shows these facts now. */
const changedTo = (facts: PageRead["reading"]["facts"], change: Partial<PageRead> = {}): PageEvent[] => [
  { type: "read-started", n: 2, silent: true },
  {
    type: "read-done",
    n: 2,
    page: aPage({ readAt: LATER, reading: aReading({ facts }), ...change }),
    draft: undefined,
  },
];
const authors = ({ facts }: PageState) => facts.flatMap(({ fact }) => (fact.kind === "review" ? [fact.author] : []));
const tickedAuthors = (state: PageState) => {
  const ticked = tickedKeys(state, "placement");
  return authors({ ...state, facts: state.facts.filter(({ key }) => ticked.has(key)) });
};
const first = pageAfter(...read());
const tick = (n: number): PageEvent => ({ type: "ticked", keys: [keyOf(first, n)], on: true });

describe("a page that shows more reviews than before", () => {
  const more = [rating, beds, tag, aReview("Zoe", 3), aReview("Anja", 5), aReview("Marc", 2)];

  it("leaves every tick where it was, wherever the new ones stand", () => {
    const state = pageAfter(...read(), tick(3), ...changedTo(more));
    expect(authors(state)).toEqual(["Zoe", "Anja", "Marc"]);
    expect(tickedAuthors(state)).toEqual(["Anja"]);
  });

  it("says which are new until the official has the page read again", () => {
    const state = pageAfter(...read(), ...changedTo(more));
    expect([...state.fresh]).toEqual([keyOf(state, 3)]);
    expect(pageAfter(...read(), ...changedTo(more), ...read(aPage(), 3)).fresh.size).toBe(0);
  });

  it("ticks new facts by the same rule as the others, until the official has touched a box", () => {
    const facts = [...more, aProfileFact("telephone", "030 1")];
    const telephone = (state: PageState) => tickedKeys(state, "placement").has(keyOf(state, 6));
    expect(telephone(pageAfter(...read(), ...changedTo(facts)))).toBe(true);
    expect(telephone(pageAfter(...read(), tick(3), ...changedTo(facts)))).toBe(false);
  });

  it("tells apart, by what they say, reviews that have the same name", () => {
    const stars = (value: number): Review => ({ ...aReview("", value), text: "" });
    const [before] = [pageAfter(...read(aPage({ reading: aReading({ facts: [stars(5), stars(1)] }) })))];
    const ticked: PageEvent = { type: "ticked", keys: [keyOf(before, 1)], on: true };
    const page = aPage({ reading: aReading({ facts: [stars(5), stars(1)] }) });
    const state = pageAfter(...read(page), ticked, ...changedTo([stars(3), stars(5), stars(1)]));
    const on = tickedKeys(state, "placement");
    expect(state.facts.map(({ key }) => on.has(key))).toEqual([false, false, true]);
  });
});

describe("what was looked for on a page that changes", () => {
  it.each([
    ["shown", "shown"],
    ["not-shown", "not-shown"],
    ["orphan", undefined],
    ["changed", undefined],
  ] as const)("%s: stands while the panel could not know better by now", (as, stands) => {
    const key = keyOf(first, 0);
    const state = pageAfter(...read(), { type: "sought", key, as, isAsked: true }, ...changedTo([rating, beds, tag]));
    expect(state.lastSought?.as).toBe(stands);
    expect(state.sought.get(key)).toBe(as === "shown" ? undefined : stands);
  });
});

describe("a review whose text is unfolded", () => {
  it.each([
    ["Friendly people, but on Sundays nobody …", "Friendly people, but on Sundays nobody answers."],
    ["Friendly people, but on Sundays... Read more", "Friendly people, but on Sundays nobody answers."],
    [`${"Warm and kind. ".repeat(12)}…`, "Warm and kind. ".repeat(30)],
  ])("is the same review: %s", (teaser, text) => {
    const old = keyed([{ ...aReview("Tom", 3), text: teaser }]);
    expect(keyed([aReview("Ann", 1), { ...aReview("Tom", 3), text }], old)[1]?.key).toBe(old[0]?.key);
  });

  it("is another one when another person wrote it, or when it begins otherwise", () => {
    const old = keyed([{ ...aReview("Tom", 3), text: "Friendly people …" }]);
    const others = [
      { ...aReview("Ann", 3), text: "Friendly people work here." },
      { ...aReview("Tom", 3), text: "Unfriendly people work here." },
    ];
    for (const { key } of keyed(others, old)) expect(key).not.toBe(old[0]?.key);
  });
});

describe("a page that does not show a fact any more", () => {
  const without = [rating, beds, tag, aReview("Marc", 2)];

  it("keeps it in its place while it is ticked, with the moment at which it was last seen", () => {
    const state = pageAfter(...read(), tick(3), ...changedTo(without));
    expect(authors(state)).toEqual(["Anja", "Marc"]);
    expect(state.facts.map(({ lastRead }) => lastRead)).toEqual([
      undefined,
      undefined,
      undefined,
      aPage().readAt,
      undefined,
    ]);
    const chosen = chosenFor("PL-1", state, "placement");
    expect(chosen?.capture.readAt).toBe(LATER);
    expect(chosen?.capture.facts.find(({ kind }) => kind === "review")).toMatchObject({
      author: "Anja",
      lastRead: aPage().readAt,
    });
  });

  it("keeps the first moment when it is read yet again, and forgets it when the fact is back", () => {
    const twice = pageAfter(
      ...read(),
      tick(3),
      ...changedTo(without),
      ...changedTo(without, { readAt: "2026-11-12T11:00:00.000Z" }),
    );
    expect(twice.facts[3]?.lastRead).toBe(aPage().readAt);
    const back = pageAfter(...read(), tick(3), ...changedTo(without), ...changedTo(aReading().facts));
    expect([authors(back), back.facts[3]?.lastRead]).toEqual([["Anja", "Marc"], undefined]);
  });

  it("keeps one that was corrected, and its subject", () => {
    const corrected: PageEvent = { type: "corrected", key: keyOf(first, 1), texts: { value: "65" } };
    const state = pageAfter(
      ...read(),
      corrected,
      ...changedTo([], { reading: { subjects: [], facts: [], warnings: [] } }),
    );
    expect(state.facts).toMatchObject([{ fact: { property: "numberOfBeds" }, lastRead: aPage().readAt }]);
    expect(state.page?.reading.subjects).toMatchObject([{ name: "Lindenhof" }]);
  });

  it("lets go of what nobody chose, and of everything when the page was loaded anew", () => {
    expect(authors(pageAfter(...read(), ...changedTo(without)))).toEqual(["Marc"]);
    expect(authors(pageAfter(...read(), tick(3), ...changedTo(without, { token: "2" })))).toEqual(["Marc"]);
  });
});

describe("a change of the page", () => {
  it("that makes it another page takes nothing away, and says so", () => {
    const state = pageAfter(...read(), tick(3), ...changedTo([], { url: "https://care.example/elsewhere" }));
    expect([state.movedOn, authors(state), tickedAuthors(state)]).toEqual([true, ["Anja", "Marc"], ["Anja"]]);
  });

  it("is read without a word, and one that comes while reading is read afterwards", async () => {
    let times = 0;
    const answers: (() => void)[] = [];
    const panel = aPanel({
      readPage: () => new Promise((answer) => answers.push(() => answer(ok(aPage({ title: String(++times) }))))),
    });
    await settle();
    answers.shift()?.();
    await settle();
    panel.tellChanged(TAB);
    await settle();
    expect(pageOf(panel.store.state(), TAB)).toMatchObject({ isSilent: true, page: { title: "1" } });
    panel.tellChanged(TAB);
    answers.shift()?.();
    await settle();
    answers.shift()?.();
    await settle();
    expect([times, pageOf(panel.store.state(), TAB).underWay]).toEqual([3, undefined]);
    const silent = { tabId: TAB, onlyChanged: true };
    expect(panel.asked.map(({ request }) => request)).toEqual([{ tabId: TAB }, silent, silent]);
  });

  it("that comes while the page is read for the first time is read afterwards", async () => {
    const answers: (() => void)[] = [];
    const panel = aPanel({ readPage: () => new Promise((answer) => answers.push(() => answer(ok(aPage())))) });
    await settle();
    panel.tellChanged(TAB);
    answers.shift()?.();
    await settle();
    expect(panel.asked).toHaveLength(2);
  });

  it("of a tab behind is left until it comes to the front", async () => {
    const panel = aPanel({ readPage: () => Promise.resolve(ok(aPage())) });
    await settle();
    panel.tellChanged(99);
    await settle();
    expect(panel.asked).toHaveLength(1);
  });
});
