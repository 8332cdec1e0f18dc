import { describe, expect, it } from "vitest";
import { ofKind, readHtml } from "./read-html";
import { reviewsOf, SAID, shown, wholeOf } from "./shown-page";

const stars = (value: number): string => `<span role="img" aria-label="${value} out of 5 stars"></span>`;
const each = <T>(list: readonly T[], draw: (one: T, index: number) => string): string => list.map(draw).join("");

describe("the head of an article", () => {
  const head = `<h1>Plum jam</h1><div class="review-bar">${stars(4.5)} <b>4.5</b> <i>(33)</i> <i>30 Reviews</i></div><p>Thick and dark, for a year in the larder.</p>
    <div class="bylines">By <a class="item-name" href="/a/1">Marge Lind</a><div class="item-date">Updated on 2 May 2024</div></div>`;

  it("is no review by who wrote it, though the article beside it has a day of its own", () => {
    const page = `<article><div class="loc head">${head}</div><div class="loc content"><p>Wash and stone the plums. First made on 3 May 2021.</p></div></article>`;
    expect(reviewsOf(page)).toEqual([]);
    expect(wholeOf(page)).toMatchObject({ rating: { value: 4.5 }, ratingCount: 33, reviewCount: 30 });
  });

  it("nor one where it is called a review", () => {
    const page = `<article><header class="review-head">${head}</header><section class="review-text"><p>${SAID[0]}</p></section></article>`;
    expect(reviewsOf(page)).toEqual([]);
  });

  it("but headings of the first rank may be the titles of reviews", () => {
    const review = (who: string, said: string): string =>
      `<div class="review"><h1>Fine</h1>${stars(4)} <b class="author">${who}</b> <i class="date">2 May 2024</i><p>${said}</p></div>`;
    expect(reviewsOf(review("Kim", SAID[0]) + review("Abe", SAID[1]))).toHaveLength(2);
  });
});

describe("one rated block", () => {
  it("makes nothing of its neighbours that nobody calls reviews", () => {
    const box = (rating: string, who: string): string =>
      `<div class="box">${rating}<p>By <a href="/people/${who}">${who}</a>, 2 May 2024</p><p>${SAID[0]}</p></div>`;
    expect(reviewsOf(`<h1>Plum jam</h1>${box(stars(4), "Marge")}${box("", "Homer")}`)).toEqual([]);
  });
});

describe("cards of other things", () => {
  const things = [
    ["Onion pie", 94, 105],
    ["Pear cake", 88, 61],
  ] as const;

  it.each(["latest-reviews", "reviews"])("with how many rated them, in a section called %s", (name) => {
    const card = ([thing, width, count]: readonly [string, number, number]): string =>
      `<li><article><span class="badge"><span class="title">Cheap</span></span><h3><a href="/d/${thing}">${thing}</a></h3><div class="rating"><div class="rating-box"><i class="stars-on" style="width: ${width}%"></i></div>(${count})</div></article></li>`;
    expect(
      reviewsOf(
        `<h1>Plum jam</h1><section class="${name}"><h2>Latest reviews</h2><ol>${each(things, card)}</ol></section>`,
      ),
    ).toEqual([]);
  });

  it("with a picture and a name that lead to the same page", () => {
    const card = ([thing]: readonly [string, number, number]): string =>
      `<div class="entry"><a href="/d/${thing}"><img src="x.jpg"></a><div><a class="title" href="/d/${thing}">${thing}</a>${stars(4)}<p>${SAID[0]}</p></div></div>`;
    expect(reviewsOf(`<h1>Plum jam</h1><h2>Reviews</h2><div>${each(things, card)}</div>`)).toEqual([]);
  });

  it("signed and dated, as magazines have them", () => {
    const card = ([thing]: readonly [string, number, number]): string =>
      `<article class="entry"><a href="/d/${thing}"><img src="x.jpg"></a><h3><a href="/d/${thing}">${thing} tested</a></h3>By <b class="author">Marge Lind</b> <time datetime="2024-05-02">2 May 2024</time>${stars(4)}<p>${SAID[0]}</p></article>`;
    expect(reviewsOf(`<h1>Plum jam</h1><h2>Reviews</h2><div>${each(things, card)}</div>`)).toEqual([]);
  });

  it("that head posts of a blog", () => {
    const post = ([thing]: readonly [string, number, number]): string =>
      `<li class="post"><h3><a href="/d/${thing}">${thing}</a></h3><i class="date">2 May 2024</i> by <b class="author">Marge Lind</b><p>${SAID[0]}</p></li>`;
    expect(reviewsOf(`<h1>Plum jam</h1><h2>Reviews</h2><ul>${each(things, post)}</ul>`)).toEqual([]);
  });

  it("but who is pictured and linked by name wrote the review", () => {
    const review = (who: string): string =>
      `<div class="entry"><a href="/m/${who}"><img src="x.jpg"></a><h4><a class="name" href="/m/${who}">${who}</a></h4>${stars(4)}<p>${SAID[0]}</p></div>`;
    expect(reviewsOf(`<h1>Elm Court</h1><h2>Reviews</h2><div>${review("Kim")}${review("Abe")}</div>`)).toMatchObject([
      { author: "Kim" },
      { author: "Abe" },
    ]);
  });
});

describe("what a text is founded on", () => {
  const note = (id: string, said: string): string => `<li id="${id}">${said}</li>`;
  const cite = (paper: string): string =>
    `<cite class="citation"><a href="https://p.example/">"Elm Court review: go in May"</a>. <i>${paper}</i>. 19 November 2021. Archived from the original.</cite>`;

  it.each([
    [
      "as a wiki has it",
      `<h2>References</h2><ol class="references">${note("cite_note-Post_Review-1", cite("Holm Post"))}${note("cite_note-2", cite("Sun"))}</ol>`,
    ],
    [
      "where each is called so",
      `<h2>Sources</h2><ul>${note("ref-review-a", cite("Holm Post"))}${note("ref-review-b", cite("Sun"))}</ul>`,
    ],
    [
      "as footnotes of a document",
      `<section role="doc-endnotes" class="reviews"><h2>Notes</h2><ol>${note("fn:1", `${cite("Holm Post")} <a href="#fnref:1">↩</a>`)}${note("fn:2", `${cite("Sun")} <a href="#fnref:2">↩</a>`)}</ol></section>`,
    ],
    [
      "under the reviews of the press",
      `<h2>Critical reviews</h2><p>It was liked.</p><ol>${note("n1", `<b>Lind, Marge</b> (3 May 2021). "Go in May". <a href="#r1">^</a>`)}${note("n2", `<b>Holt, Abe</b> (4 May 2021). "Stay at home". <a href="#r2">^</a>`)}</ol>`,
    ],
  ])("%s", (_how, notes) => {
    expect(reviewsOf(`<h1>Elm Court</h1><p>It stands in Holm.</p>${notes}`)).toEqual([]);
  });
});

describe("scores of single features", () => {
  const features = [
    ["Easy to clean", 4.3],
    ["Battery", 3.9],
    ["Value for money", 4.2],
  ] as const;

  it.each([
    [
      "with a number beside small stars",
      ([name, value]: readonly [string, number]) =>
        `<div class="attr"><div><span>${name}</span></div><div><i class="star-small-${Math.round(value)}"><b>${value}</b></i> <span>${value}</span></div></div>`,
    ],
    [
      "with a number that is named a score",
      ([name, value]: readonly [string, number]) =>
        `<div class="attr"><span class="name">${name}</span><span class="score">${value}</span><p>By what customers told us about it.</p></div>`,
    ],
    [
      "in whole stars with a few words",
      ([name, value]: readonly [string, number]) =>
        `<div class="attr"><b class="title">${name}</b>${stars(Math.round(value))}<p>The body is of steel and feels solid in the hand all day.</p></div>`,
    ],
    [
      "in words",
      ([name, value]: readonly [string, number]) =>
        `<div class="attr"><span class="title">${name}</span><span class="rating">${Math.round(value * 2)}</span><span class="text">Very good</span></div>`,
    ],
  ])("%s", (_how, draw) => {
    expect(
      reviewsOf(
        `<h1>Kettle</h1><div id="customerReviews_features"><h2>Reviews by feature</h2><div>${each(features, draw)}</div></div>`,
      ),
    ).toEqual([]);
  });

  it("as a table of a German test", () => {
    const row = (name: string, value: number): string =>
      `<div class="crit"><div class="crit-name">${name}</div><div aria-label="${value} von 5 Sternen"></div><p>Im Test gab es hier wenig zu bemängeln, das Gerät hielt.</p></div>`;
    const page = `<h1>Kessel</h1><h2>Bewertungen</h2><div class="review-criteria">${row("Ausstattung", 4)}${row("Verarbeitung", 5)}</div>`;
    expect(reviewsOf(page, "de")).toEqual([]);
  });
});

describe("a vote of all readers around one comment", () => {
  const comment = (said: string): string =>
    `<li class="comment"><cite class="fn">Marge</cite> <i class="date">2 May 2024</i><p>${said}</p></li>`;

  it.each([
    [
      "with its average in words",
      `<section id="respond"><h3>How do you like it?</h3><span>Rated 11 times so far. The average is <b>4.20 stars</b>.</span></section>`,
    ],
    ["in stars", `<div class="rate-it">${stars(4.5)}</div>`],
    ["in tenths", `<div class="rate-it">4.2 / 5</div>`],
  ])("%s", (_how, widget) => {
    const lone = `<ol>${comment(SAID[0])}</ol>`;
    expect(reviewsOf(`<h1>Plum jam</h1><div class="post-comments">${widget}${lone}</div>`)).toEqual([]);
    const box = `<div class="comment">${SAID[0]} <b class="author">Marge</b> <time datetime="2024-05-02">2 May 2024</time></div>`;
    expect(reviewsOf(`<h1>Plum jam</h1><section class="comment-wrap">${widget}${box}</section>`)).toEqual([]);
  });
});

describe("votes of other readers for a post", () => {
  it.each([
    ["by their count’s name", (votes: number) => `<div class="vote-count rating" data-score="${votes}">${votes}</div>`],
    [
      "between arrows",
      (votes: number) =>
        `<div class="rating"><button>▲</button><b class="rating-value">${votes}</b><button>▼</button></div>`,
    ],
    ["as likes", (votes: number) => `<span class="comment-rating like"><i class="thumb-up"></i> ${votes}</span>`],
    ["with a sign", (votes: number) => `<span class="rating">+${votes}</span>`],
  ])("%s", (_how, draw) => {
    const post = (votes: number, index: number): string =>
      `<li class="comment"><a class="author" href="/u/${index}">Reader${index}</a> <time datetime="2024-05-02">2 May 2024</time><p>${SAID[0]}</p>${draw(votes)}</li>`;
    expect(reviewsOf(`<h1>Elm Court</h1><ul class="comments">${each([3, 5, 4], post)}</ul>`)).toEqual([]);
  });
});

describe("posts of a network", () => {
  it.each(["twitter-tweet", "tweet", "fb-post", "toot", "instagram-media"])("as a %s, under reviews", (name) => {
    const post = (who: string, index: number): string =>
      `<div class="${name}"><a href="https://social.example/${who}">${who}</a> <time datetime="2024-05-02">2 May 2024</time><p>${SAID[index] ?? ""}</p><span>12 likes</span></div>`;
    expect(
      reviewsOf(`<h1>Elm Court</h1><section class="reviews"><h2>Reviews</h2>${each(["Kim", "Abe"], post)}</section>`),
    ).toEqual([]);
  });
});

describe("details of a thing", () => {
  it("in rows of which one is its rating and one its day", () => {
    const rows = each(
      [
        ["Released", "3 May 2021"],
        ["Made by", "Holm Works, makers of fine kettles"],
        ["Rated", "4.3 out of 5"],
      ] as const,
      ([name, value]) => `<div class="row"><dt>${name}</dt><dd>${value}</dd></div>`,
    );
    expect(
      reviewsOf(`<h1>Kettle</h1><section id="reviews-details"><h2>Reviews and more</h2><dl>${rows}</dl></section>`),
    ).toEqual([]);
    const table = each(
      [
        ["First sold", "3 May 2021"],
        ["Customer rating", "4 out of 5"],
        ["Made by", "Holm Works, makers of fine kettles"],
      ] as const,
      ([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`,
    );
    expect(reviewsOf(`<h1>Kettle</h1><div class="product-review-info"><table>${table}</table></div>`)).toEqual([]);
  });
});

describe("questions and their answers", () => {
  it("are no reviews, though signed under them", () => {
    const asked = (question: string, said: string): string =>
      `<div class="qa"><b class="author">Kim</b> <i class="date">2 May 2024</i><p class="q">${question}</p><p>${said}</p></div>`;
    const page = `<h1>Elm Court</h1><div class="reviews"><h2>Reviews and questions</h2>${asked("Is there a lift?", SAID[0])}${asked("Is it loud?", SAID[1])}</div>`;
    expect(ofKind(readHtml(shown(page)), "review")).toEqual([]);
  });
});
