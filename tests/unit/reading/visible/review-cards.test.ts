import { describe, expect, it } from "vitest";
import { inShort, reviewsOf, SAID } from "./shown-page";

const stars = (value: number): string => `<span role="img" aria-label="${value} out of 5 stars"></span>`;
const under = (heading: string, cards: string): string =>
  `<h1>Elm Court</h1><section><h2>${heading}</h2><div class="list">${cards}</div></section>`;

describe("a review", () => {
  it("that is a link as a whole", () => {
    const card = (who: string, value: number, said: string): string =>
      `<a class="tb-review" href="/r/1"><div class="tb-stars tb-stars--${value}"></div><div class="date">2 May 2024</div><div class="text">${said}</div><div class="name">${who}</div></a>`;
    expect(inShort(reviewsOf(under("Reviews", card("Maria P", 5, SAID[0]) + card("J. Vance", 2, SAID[1]))))).toEqual([
      ["Maria P", 5, "2024-05-02", 0],
      ["J. Vance", 2, "2024-05-02", 1],
    ]);
  });

  it("whose author’s place is shared with its day", () => {
    const card = (who: string, value: number, said: string): string =>
      `<div class="px-review">${stars(value)}<h5>Fine</h5><p class="px-author-submission-date"><b>Submitted </b><time datetime="2024-05-02">5 months ago</time></p><p class="px-author-nickname"><b>By </b><span>${who}</span></p><p class="px-description-text">${said}</p></div>`;
    expect(inShort(reviewsOf(under("Reviews", card("Marge", 4, SAID[0]) + card("Homer", 5, SAID[1]))))).toEqual([
      ["Marge", 4, "2024-05-02", 0],
      ["Homer", 5, "2024-05-02", 1],
    ]);
  });

  it.each([
    ["en", "published on 2 May 2024 after an order of 1 April 2024", "Reviews"],
    ["de", "veröffentlicht am 02.05.2024 nach einer Bestellung vom 01.04.2024", "Bewertungen"],
    ["fr", "publié le 02/05/2024 suite à une commande du 01/04/2024", "Avis clients"],
    ["es", "publicado el 02/05/2024 tras un pedido del 01/04/2024", "Opiniones"],
    ["it", "pubblicato il 02/05/2024 dopo un ordine del 01/04/2024", "Recensioni"],
    ["nl", "geplaatst op 02-05-2024 na een bestelling van 01-04-2024", "Beoordelingen"],
    ["pt", "publicado em 02/05/2024 após uma encomenda de 01/04/2024", "Avaliações"],
  ])("of the day it was posted on, which is no part of its text (%s)", (lang, posted, heading) => {
    const card = (who: string, value: number, said: string): string =>
      `<div class="entry"><b>${value}/5</b><p class="customer_name">${who} <span>${posted}</span></p><p class="customer_review">${said}</p></div>`;
    const page = under(heading, card("Marie D.", 5, SAID[0]) + card("Luc T.", 3, SAID[1]));
    expect(inShort(reviewsOf(page, lang))).toEqual([
      ["Marie D.", 5, "2024-05-02", 0],
      ["Luc T.", 3, "2024-05-02", 1],
    ]);
  });

  it("headed by whom it is from, with grades of single aspects", () => {
    const card = (who: string, said: string): string =>
      `<div class="entry"><h3>Review from ${who} (daughter of a resident) published on 2 May 2024</h3><p>Overall experience: <b>5 out of 5</b></p><p>${said}</p><ul><li>Facilities <i>Excellent</i></li><li>Care <i>Good</i></li></ul></div>`;
    expect(inShort(reviewsOf(under("Reviews", card("Anna B", SAID[0]) + card("T W", SAID[1]))))).toEqual([
      ["Anna B", 5, "2024-05-02", 0],
      ["T W", 5, "2024-05-02", 1],
    ]);
  });

  it("without an author, but with numbers for single aspects", () => {
    const card = (value: string, said: string): string =>
      `<li class="entry"><div class="waardering"><div class="fractional_number">${value}</div><i>2 mei 2024</i></div><p>${said}</p><ul class="scores"><li>Afspraken <b>9</b></li><li>Bejegening <b>8</b></li></ul></li>`;
    expect(inShort(reviewsOf(under("Waarderingen", card("8,5", SAID[0]) + card("9,1", SAID[1])), "nl"))).toEqual([
      [undefined, 8.5, "2024-05-02", 0],
      [undefined, 9.1, "2024-05-02", 1],
    ]);
  });

  it("in a carousel that is named after reviews", () => {
    const card = (who: string, value: number, said: string): string =>
      `<div class="slide">${stars(value)}<p>${said}</p><b class="name">${who}</b> <i class="date">2 May 2024</i></div>`;
    const page = `<h1>Elm Court</h1><div class="reviews-carousel">${card("Kim", 5, SAID[0])}${card("Abe", 3, SAID[1])}</div>`;
    expect(inShort(reviewsOf(page))).toEqual([
      ["Kim", 5, "2024-05-02", 0],
      ["Abe", 3, "2024-05-02", 1],
    ]);
  });

  const alone = (said: string, rating: string): string =>
    `<h1>Parsnip soup</h1><div id="reviews"><div><h2>Reviews</h2><button>Write a review</button></div><ol><li class="post"><div>${rating}</div><div class="text">${said}</div><div class="post__author"><a href="/user/1">CookingPat</a></div></li></ol></div>`;

  it("that is the only one, and has no day", () => {
    expect(reviewsOf(alone(SAID[0], stars(5)))).toMatchObject([
      { author: "CookingPat", text: SAID[0], rating: { value: 5 } },
    ]);
    expect(reviewsOf(alone(SAID[0], stars(5)))[0]).not.toHaveProperty("title");
  });

  it("is none where an average stands beside a button", () => {
    expect(reviewsOf(alone("Sort by rating", stars(5)))).toEqual([]);
    expect(reviewsOf(alone(SAID[0], `<span aria-label="4.75 out of 5 stars"></span>`))).toEqual([]);
  });
});
