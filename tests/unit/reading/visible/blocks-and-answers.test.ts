import { describe, expect, it } from "vitest";
import { readPage } from "../../../../src/domain/evidence/reading";
import { documentOf, PAGE } from "../support";
import { inShort, reviewsOf, SAID, shown } from "./shown-page";

const stars = (value: number): string => `<i title="${value} out of 5 stars"></i>`;
const page = (...reviews: string[]): string =>
  `<h1>Elm Court</h1><h2>Reviews</h2><div class="list">${reviews.join("")}</div>`;
const BOTH = [
  ["Kim", 4, "2024-05-02", 0],
  ["Abe", 2, "2024-05-02", 1],
];

describe("a box within a review", () => {
  const within = (outer: string, inner: string, who: string, value: number, said: string): string =>
    `<div class="${outer}"><div class="${inner}"><b class="author">${who}</b> ${stars(value)}</div><div class="text"><i class="date">2 May 2024</i><p>${said}</p></div></div>`;

  it.each([
    ["u-box review", "u-box inner"],
    ["col-xs-12 mainReviews", "col-xs-12 starReviews"],
    ["row", "row"],
    ["col-12 entry", "col-12"],
    ["card shadow", "card-body card"],
  ])("is part of it where only their layout is named alike (%s, %s)", (outer, inner) => {
    const list = within(outer, inner, "Kim", 4, SAID[0]) + within(outer, inner, "Abe", 2, SAID[1]);
    expect(inShort(reviewsOf(page(list)))).toEqual(BOTH);
  });

  it.each([
    ["comment even depth-1 parent", "comment odd depth-2"],
    ["review", "review"],
    ["post-item level-1", "post-item level-2"],
  ])("but an answer of the same make is none of it (%s, %s)", (outer, inner) => {
    const answer = `<div class="${inner}"><b class="author">Owner</b><p>We thank you for these kind words, and hope to see you again.</p></div>`;
    const review = (who: string, value: number, said: string): string =>
      `<div class="${outer}"><b class="author">${who}</b> ${stars(value)} <i class="date">2 May 2024</i><p>${said}</p>${answer}</div>`;
    expect(inShort(reviewsOf(page(review("Kim", 4, SAID[0]), review("Abe", 2, SAID[1]))))).toEqual(BOTH);
  });
});

describe("comments that answer comments", () => {
  const comment = (id: string, who: string, value: number, said: string, answers = ""): string =>
    `<li class="comment" id="${id}"><article><b class="comment-author">${who}</b><time>2 May 2024</time><div class="comment-content"><p><img alt="${value} stars" src="s.svg"><br>${said}</p></div></article>${answers === "" ? "" : `<ul class="children">${answers}</ul>`}</li>`;
  const THIRD = "Baked it twice this week, and it was gone by noon.";

  it("leave the one that they answer a review, alone as it is", () => {
    const answers = comment("c2", "Abe", 5, SAID[1]) + comment("c3", "Ivy", 4, THIRD);
    const thread = `<h1>Plum jam</h1><div id="comments"><ol>${comment("c1", "Kim", 3, SAID[0], answers)}</ol></div>`;
    expect(reviewsOf(thread).map(({ author, rating }) => [author, rating?.value])).toEqual([
      ["Kim", 3],
      ["Abe", 5],
      ["Ivy", 4],
    ]);
  });

  it("are not taken for it where markup states them", () => {
    const review = { "@type": "Review", author: "Abe", reviewRating: { ratingValue: 4 }, reviewBody: SAID[1] };
    const stated = JSON.stringify({ "@context": "https://schema.org", "@type": "Recipe", name: "Plum jam", review });
    const thread = `<h1>Plum jam</h1><div id="comments"><ol>${comment("c1", "Kim", 2, SAID[0], comment("c2", "Abe", 4, SAID[1]))}${comment("c3", "Ivy", 5, THIRD)}</ol></div>`;
    const html = shown(thread).replace("<body>", `<body><script type="application/ld+json">${stated}</script>`);
    const found = readPage(documentOf(html), PAGE).facts.filter((fact) => fact.kind === "review");
    expect(found.map(({ author }) => author).sort()).toEqual(["Abe", "Ivy", "Kim"]);
    expect(found.find(({ author }) => author === "Abe")?.provenance[1]?.selectors[0]).toMatchObject({
      value: "#c2",
    });
  });
});

describe("a score of nothing", () => {
  const scored = (who: string, score: string, said: string): string =>
    `<li class="review"><b class="author">${who}</b> <i class="date">2 May 2024</i> <b class="score">${score}</b><p>${said}</p></li>`;

  it("is one where the reviews beside it have scores of its make", () => {
    expect(inShort(reviewsOf(page(scored("Kim", "0", SAID[0]), scored("Abe", "7", SAID[1]))))).toEqual([
      ["Kim", 0, "2024-05-02", 0],
      ["Abe", 7, "2024-05-02", 1],
    ]);
  });

  it("and none where nobody has any", () => {
    expect(inShort(reviewsOf(page(scored("Kim", "0", SAID[0]), scored("Abe", "0", SAID[1]))))).toEqual([
      ["Kim", undefined, "2024-05-02", 0],
      ["Abe", undefined, "2024-05-02", 1],
    ]);
  });
});

describe("a review whose text stands beside its head", () => {
  const WHO = [
    ["Kim", 4, SAID[0]],
    ["Abe", 2, SAID[1]],
  ] as const;
  const rows = (draw: (who: string, value: number, said: string) => string): string =>
    page(WHO.map(([who, value, said]) => draw(who, value, said)).join(""));

  it.each([
    [
      "a paragraph and a rule",
      (who: string, value: number, said: string) =>
        `<div><small>3 of 4 people found this useful:</small><h3>So so</h3><b class="author">${who}</b> ${stars(value)} <small>2 May 2024</small></div><p>${said}</p><hr>`,
    ],
    [
      "two boxes",
      (who: string, value: number, said: string) =>
        `<div class="head"><b class="author">${who}</b> <small>2 May 2024</small></div><div class="body">${stars(value)}<p>${said}</p></div>`,
    ],
    [
      "several paragraphs",
      (who: string, value: number, said: string) =>
        `<div class="head"><b class="author">${who}</b> ${stars(value)} <small>2 May 2024</small></div><p>${said.slice(0, 30)}</p><p>${said.slice(30)}</p>`,
    ],
  ])("in %s", (_how, draw) => {
    const found = reviewsOf(rows(draw));
    expect(found.map(({ author, rating, date }) => [author, rating?.value, date?.iso])).toEqual([
      ["Kim", 4, "2024-05-02"],
      ["Abe", 2, "2024-05-02"],
    ]);
    expect(found.map(({ text }) => text?.replace("\n", ""))).toEqual([...SAID]);
  });

  it("but not the words of whoever answers a review without words", () => {
    const draw = (who: string, value: number): string =>
      `<div class="head"><b class="author">${who}</b> ${stars(value)} <small>2 May 2024</small></div><div class="reply"><p>We thank you for these kind words, and hope to see you.</p></div>`;
    for (const { text } of reviewsOf(rows(draw))) expect(text).toBeUndefined();
  });

  it("nor what stands between reviews that have their words", () => {
    const draw = (who: string, value: number, said: string): string =>
      `<div class="entry"><b class="author">${who}</b> ${stars(value)} <small>2 May 2024</small><p>${said}</p></div><div class="ad">Come to our shop by the harbour, where all is half the price today.</div>`;
    expect(inShort(reviewsOf(rows(draw)))).toEqual(BOTH);
  });
});

describe("rows of reviews", () => {
  it("are none, though there are more of them than reviews in each", () => {
    const review = (who: string, said: string): string =>
      `<div class="col"><b class="author">${who}</b> ${stars(4)} <i class="date">2 May 2024</i><p>${said}</p></div>`;
    const rows = ["Kim", "Abe", "Ivy"].map(
      (who) => `<div class="line">${review(who, SAID[0])}${review(`${who}na`, SAID[1])}</div>`,
    );
    expect(reviewsOf(page(...rows)).map(({ author }) => author)).toEqual([
      "Kim",
      "Kimna",
      "Abe",
      "Abena",
      "Ivy",
      "Ivyna",
    ]);
  });

  it("but a review with what its author said before is one", () => {
    const review = (who: string, said: string, before: string): string =>
      `<li class="review"><div class="now"><b class="author">${who}</b> ${stars(4)} <i class="date">2 May 2024</i><p>${said}</p></div>${before}</li>`;
    const before = `<div class="old"><i class="date">1 May 2023</i> ${stars(1)} <p>Bad.</p></div>`;
    expect(
      reviewsOf(page(review("Kim", SAID[0], before), review("Abe", SAID[1], ""), review("Ivy", SAID[0], ""))).map(
        ({ author }) => author,
      ),
    ).toEqual(["Kim", "Abe", "Ivy"]);
  });
});

describe("stars beside how many somebody wrote", () => {
  it("are that person’s own", () => {
    const review = (who: string, said: string): string =>
      `<div class="review"><div class="by"><span><span>${stars(4)}</span></span> <b class="author">${who}</b> <small>25 ratings</small></div> <i class="date">2 May 2024</i><p>${said}</p></div>`;
    expect(reviewsOf(page(review("Kim", SAID[0]), review("Abe", SAID[1])))).toHaveLength(2);
  });
});
