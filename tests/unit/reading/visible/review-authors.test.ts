import { describe, expect, it } from "vitest";
import { reviewsOf, SAID } from "./shown-page";

const stars = (value: number): string => `<span role="img" aria-label="${value} out of 5 stars"></span>`;
const under = (cards: string): string =>
  `<h1>Elm Court</h1><section><h2>Reviews</h2><div class="list">${cards}</div></section>`;
const day = `<span class="day">2 May 2024</span>`;

type Card = (who: string, said: string) => string;

const authorsOf = (card: Card, ...who: string[]): (string | undefined)[] =>
  reviewsOf(under(who.map((each, index) => card(each, SAID[index % 2] ?? "")).join(""))).map(({ author }) => author);

describe("the author of a review", () => {
  it("is not its words, where their place is named after him, however few they are", () => {
    const row = (who: string, said: string): string =>
      `<tr><td><a class="plain link" href="/user/${who}/">${who} Lind</a></td><td>${day}<div class="guest_review">${said}</div></td></tr>`;
    const rows = row("Rosa", "a quiet garden to rest in") + row("Emil", SAID[0]) + row("Nora", SAID[1]);
    expect(reviewsOf(under(`<table>${rows}</table>`))).toMatchObject([
      { author: "Rosa Lind", text: "a quiet garden to rest in" },
      { author: "Emil Lind", text: SAID[0] },
      { author: "Nora Lind", text: SAID[1] },
    ]);
  });

  it("may be a user’s name that ends in digits, and is no caption of the rating", () => {
    const card: Card = (who, said) =>
      `<div class="entry">${day}${stars(4)}<p>${said}</p><i>by ${who}</i><div class="grid"><div class="line"><div>Staff</div>${stars(5)}</div><div class="line"><div>Overall Visit</div>${stars(4)}</div></div></div>`;
    expect(authorsOf(card, "Rosalind77", "Emil Lind")).toEqual(["Rosalind77", "Emil Lind"]);
  });

  it("is not what is reviewed, as on the page of one reviewer", () => {
    const card: Card = (place, said) =>
      `<div class="review"><div class="media-head"><a class="shop-name" href="/shop/${place}"><span>${place} Bakery</span></a></div>${stars(5)}${day}<p>${said}</p></div>`;
    expect(authorsOf(card, "Elm", "Ash")).toEqual([undefined, undefined]);
    const unnamed: Card = (place, said) => card(place, said).replace("shop-name", "k1").replace("media-head", "k2");
    expect(authorsOf(unnamed, "Elm", "Ash")).toEqual([undefined, undefined]);
  });

  it("is the link to a person, not the badge beside it", () => {
    const card: Card = (who, said) =>
      `<div class="entry">${stars(5)} ${day}<div>By <a href="/gp/profile/1"><span>${who}</span></a> (Lund) - <a href="/gp/all/1">See all my reviews</a><br><span class="icon s_BadgeOwnName"><span>(OWN NAME)</span></span></div><div class="words">${said}</div></div>`;
    expect(authorsOf(card, `Rosa K. Lind "rosie"`, "Emil Lind")).toEqual([`Rosa K. Lind "rosie"`, "Emil Lind"]);
  });

  it.each(["says", "says:", "sagt:", "a écrit :"])("is not the word before what he says: %s", (says) => {
    const card: Card = (who, said) =>
      `<li class="comment"><p class="comment-author"><span class="comment-author-name">${who}</span> <span class="says">${says}</span></p><time>2 May 2024</time><div class="content"><p>${stars(4)}${said}</p></div></li>`;
    const linked = `<a href="https://rosa.example" class="comment-author-link">Rosa</a>`;
    expect(authorsOf(card, linked, "Emil", "N")).toEqual(["Rosa", "Emil", "N"]);
    expect(reviewsOf(under(card("Rosa", "fine") + card("Emil", "so so"))).map(({ text }) => text)).toEqual([
      "fine",
      "so so",
    ]);
  });

  it("follows his drawn initial, also in small letters and before few words", () => {
    const card: Card = (who, said) =>
      `<div class="k1"><div class="k2"><span class="k3">${who.charAt(0)}</span><div class="k4"><p class="k5">${who}</p><div class="k6"><span>5/5</span></div></div></div><div class="k7"><p>${said}</p></div><p class="k8">29/08/2023 12:31</p></div>`;
    expect(reviewsOf(under(card("rosalind", "Belle maison") + card("emillind", SAID[0])))).toMatchObject([
      { author: "rosalind", text: "Belle maison" },
      { author: "emillind", text: SAID[0] },
    ]);
  });

  it.each(["comauth", "k1"])("heads a comment, which has no title (%s)", (name) => {
    const card: Card = (who, said) =>
      `<li class="comment-item"><article class="comment"><h3 class="${name}">${who}</h3><time datetime="2018-10-06">October 6, 2018</time><div class="words"><p>${stars(4)}${said}</p></div></article></li>`;
    const read = reviewsOf(`<h1>Rye buns</h1><ul>${card("Rosa Lind", SAID[0])}${card("Emil Lind", SAID[1])}</ul>`);
    expect(read).toMatchObject([{ author: "Rosa Lind" }, { author: "Emil Lind" }]);
    for (const review of read) expect(review).not.toHaveProperty("title");
  });

  it("is named by a part of the review’s box", () => {
    const card: Card = (who, said) =>
      `<div class="review-item"><b class="review-item__author">${who}</b>${stars(4)}${day}<p>${said}</p></div>`;
    expect(authorsOf(card, "rosalind", "emil@elm")).toEqual(["rosalind", "emil@elm"]);
  });

  it("may be told as in a form, and where from is not who", () => {
    const card: Card = (who, said) =>
      `<div class="entry">${stars(4)}<b>Author:</b> <span>${who}</span> <small>from Norway</small> ${day}<p>${said}</p></div>`;
    expect(authorsOf(card, "Rosa Lind", "Emil Lind")).toEqual(["Rosa Lind", "Emil Lind"]);
    const inOne: Card = (who, said) => `<div class="entry">${stars(4)}<i>Author: ${who}</i>${day}<p>${said}</p></div>`;
    expect(authorsOf(inOne, "Rosa Lind", "Emil Lind")).toEqual(["Rosa Lind", "Emil Lind"]);
  });

  it("is not a short title that stands first", () => {
    const card: Card = (title, said) => `<div class="entry"><b>${title}</b>${stars(4)}${day}<p>${said}</p></div>`;
    expect(authorsOf(card, "Great Place", "Excellent")).toEqual([undefined, undefined]);
  });

  it("signs under what he says", () => {
    const card: Card = (who, said) =>
      `<div class="entry">${stars(4)}<blockquote>${said}</blockquote><p>— ${who}, Lund</p>${day}</div>`;
    const read = reviewsOf(under(card("Rosa Lind", SAID[0]) + card("emil77", SAID[1])));
    expect(read.map(({ author, text }) => [author, text])).toEqual([
      ["Rosa Lind", SAID[0]],
      ["emil77", SAID[1]],
    ]);
  });

  it("stands first under a user's name, but a phrase that stands first is none", () => {
    const first: Card = (who, said) =>
      `<div class="entry"><div>${who}</div><div>${stars(4)}${day}</div><div>${said}</div></div>`;
    expect(authorsOf(first, "emil77", "CookingRosa")).toEqual(["emil77", "CookingRosa"]);
    const titled: Card = (who, said) =>
      `<div class="entry"><b>Back it went</b><div>${who}</div><div>${stars(4)}${day}</div><div>${said}</div></div>`;
    expect(authorsOf(titled, "Rosa Lind", "Emil Lind")).toEqual(["Rosa Lind", "Emil Lind"]);
  });

  it("is not what a badge says", () => {
    const card: Card = (who, said) =>
      `<div class="entry"><span class="badge"><span>Local</span></span> ${stars(4)}${day}<p>${said}</p><i>by ${who}</i></div>`;
    expect(authorsOf(card, "Rosa Lind", "Emil Lind")).toEqual(["Rosa Lind", "Emil Lind"]);
    const nobody: Card = (_who, said) => card("", said).replace("by ", "");
    expect(authorsOf(nobody, "", "")).toEqual([undefined, undefined]);
  });
});
