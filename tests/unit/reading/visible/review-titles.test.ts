import { describe, expect, it } from "vitest";
import { reviewsOf, SAID } from "./shown-page";

const stars = (value: number): string => `<span role="img" aria-label="${value} out of 5 stars"></span>`;
const under = (cards: string): string =>
  `<h1>Elm Court</h1><section><h2>Reviews</h2><div class="list">${cards}</div></section>`;
const day = `<span class="day">2 May 2024</span>`;
const by = `<div>By <a href="/profile/1">Rosa Lind</a></div>`;
const TITLES = ["Still on the stove", "Back it went"] as const;

type Card = (title: string, said: string) => string;

const page = (card: Card): string => under(TITLES.map((title, index) => card(title, SAID[index] ?? "")).join(""));

const shapes: Record<string, Card> = {
  "in bold on the line of the day": (title, said) =>
    `<div class="rv"><div>${stars(5)} <span><b>${title}</b>, <nobr>2 May 2024</nobr></span></div>${by}<div class="words">${said}</div></div>`,
  "in bold before the day, in the box that has the bare text, too": (title, said) =>
    `<div class="rv">${stars(5)} <b>${title}</b>, ${day}${by} ${said}</div>`,
  "in bold on a line of its own, at the beginning of the text": (title, said) =>
    `<div class="rv">${stars(5)}${by}${day}<div class="k1"><b>${title}</b><br>${said}</div></div>`,
  "in a bold paragraph before the text's": (title, said) =>
    `<div class="rv">${stars(5)}${by}${day}<p><strong>${title}</strong></p><p>${said}</p></div>`,
  "in bold by its style": (title, said) =>
    `<div class="rv">${stars(5)}${by}${day}<div><span style="font-weight:bold">${title}</span></div><div>${said}</div></div>`,
  "by its name, in the text's box": (title, said) =>
    `<div class="rv">${stars(5)}${by}${day}<div class="k1"><span class="summary">${title}</span><br>${said}</div></div>`,
  "by the name of a box around others": (title, said) =>
    `<div class="rv">${stars(5)}${by}${day}<div class="rv__headline"><p><span><i>${title}</i></span></p></div><div>${said}</div></div>`,
  "by a name for tests": (title, said) =>
    `<div class="rv">${stars(5)}${by}${day}<div data-test="review-title">${title}</div><div>${said}</div></div>`,
  "by the name of a link": (title, said) =>
    `<div class="rv">${stars(5)}<a href="/r/1" class="title"> ${title} </a>${by}${day}<div>${said}</div></div>`,
  "beside its caption": (title, said) =>
    `<div class="rv">${stars(5)}<div class="rvTitleBox"><span class="k1">Review title</span><span class="k2">${title}</span></div>${by}${day}<div>${said}</div></div>`,
  "in quotes": (title, said) =>
    `<div class="rv">${stars(5)}${by}${day}<div class="k2">“${title}”</div><div>${said}</div></div>`,
  "as a link to the review": (title, said) =>
    `<div class="rv"><a href="/r/1">${title}</a>${stars(5)}${by}${day}<div>${said}</div></div>`,
  "in a heading of several parts": (title, said) =>
    `<div class="rv"><h3><span class="visually-hidden">Review titled</span> ${title.split(" ").slice(0, 2).join(" ")} <em>${title.split(" ").slice(2).join(" ")}</em></h3>${stars(5)}${by}${day}<div>${said}</div></div>`,
};

describe("the title of a review", () => {
  it.each(Object.entries(shapes))("%s", (name, card) => {
    const read = reviewsOf(page(card));
    expect(read.map(({ title }) => title?.replace(/[“”]/gu, ""))).toEqual(TITLES);
    expect(read.map(({ author, text }) => [author, text])).toEqual(SAID.map((said) => ["Rosa Lind", said]));
    expect(name).not.toBe("");
  });

  it("is not the name of the thing bought, where there are no words", () => {
    const card = (said: string): string =>
      `<li class="shop__review"><div class="head"><a href="/people/rosa">Rosa Lind</a> 9 Mar, 2019 <div>${stars(5)}</div></div><div class="words"><div class="text">${said}</div><a href="/item/1"><div><span class="caption">Square linen pillow, in green or in blue</span></div></a></div></li>`;
    const read = reviewsOf(under(`<ul>${card("")}${card(SAID[0])}</ul>`));
    expect(read).toMatchObject([{ author: "Rosa Lind", rating: { value: 5 } }, { text: SAID[0] }]);
    for (const review of read) expect(review).not.toHaveProperty("title");
    expect(read[0]).not.toHaveProperty("text");
  });

  it.each([
    ["when it was written", `<div><a href="#c1"><time> at </time></a></div>`],
    ["who somebody is", `<div class="user-title">Night nurse</div>`],
    ["the badge of a buyer", `<span class="badge"><b class="title">Top buyer</b></span>`],
    ["the page's own heading", `<h4>Elm Court</h4>`],
    ["the heading over reviews", `<h4>Latest reviews</h4>`],
    ["a label of the text", `<div><b>Review:</b></div>`],
  ])("is not %s", (_what, other) => {
    const card: Card = (_title, said) => `<div class="rv">${stars(5)}${by}${day}${other}<div>${said}</div></div>`;
    for (const review of reviewsOf(page(card))) expect(review).not.toHaveProperty("title");
  });
});

describe("the text of a review", () => {
  it("goes on from one inline part to the next, cut wherever the page folds it", () => {
    const card = (first: string, rest: string): string =>
      `<div class="rv">${day}${stars(4)}<p><span class="rv-title">${first}</span> <span class="rv-whole">${rest}</span></p><span class="name">Rosa Lind</span></div>`;
    const cut = card("She was kind and patient and showed me to", "the rooms I wanted!");
    const late = card("I came by train from Lund", `only to hear that ${SAID[1].toLowerCase()}`);
    expect(reviewsOf(under(cut + late)).map(({ text }) => text)).toEqual([
      "She was kind and patient and showed me to the rooms I wanted!",
      `I came by train from Lund only to hear that ${SAID[1].toLowerCase()}`,
    ]);
  });

  it("begins after the words that name it", () => {
    const card = (said: string): string =>
      `<div class="rv">${day}${stars(4)}${by}<p><strong>Overall Review:</strong> ${said}</p></div>`;
    expect(reviewsOf(under(SAID.map(card).join(""))).map(({ text }) => text)).toEqual(SAID);
  });

  it("is not how old it is", () => {
    const card = (who: string, said: string, age: string): string =>
      `<div class="review-block"><div class="author-name"><a href="/user/${who}">${who}</a> ${stars(3)}</div><div><span>${said}</span></div><div class="below">${age}</div></div>`;
    expect(reviewsOf(under(card("rosa", "", "8y") + card("emil", SAID[0], "10 mo")))).toMatchObject([
      { author: "emil", text: SAID[0] },
    ]);
  });
});
