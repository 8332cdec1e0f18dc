import { describe, expect, it } from "vitest";
import { inShort, reviewsOf, SAID, shown, wholeOf } from "./shown-page";
import { ofKind, readHtml } from "./read-html";

describe("the rating of the whole", () => {
  it("in figures rather than by the stars beside them", () => {
    const buttons = [5, 4, 3, 2, 1].map((each) => `<span class="dish-rating" data-rating="${each}"><i>★</i></span>`);
    const box = `<h1>Lentil stew</h1><div class="dish-ratings"><p><span>${buttons.join("")}</span></p><span><b class="average">4.9</b> from <b class="count">27</b> reviews</span></div>`;
    expect(wholeOf(box)).toMatchObject({ rating: { value: 4.9 }, reviewCount: 27 });
  });

  it("in figures elsewhere on the page rather than by half stars", () => {
    const half = `<i class="star full"></i>`.repeat(4) + `<i class="star half"></i>`;
    const page = `<div><h1>Soup</h1><div class="stars">${half} <span>7 ratings</span></div></div>
      <div class="recipe"><div class="ratings-summary"><span class="average">4.7</span> out of 5 <span>(7 ratings)</span></div></div>`;
    expect(wholeOf(page)).toMatchObject({ rating: { value: 4.7, best: 5 }, ratingCount: 7 });
  });

  it("with a count in brackets, whatever language its word is of", () => {
    expect(
      wholeOf(`<h1>Drink</h1><p class="review"><b>Betyg:</b> <i>5</i>/5 <a>(<i>2</i> recensioner)</a></p>`, "sv"),
    ).toMatchObject({ rating: { value: 5, best: 5 }, ratingCount: 2 });
    expect(wholeOf(`<h1>Drink</h1><p>Step 5/5 of the recipe</p>`, "sv")).toBeUndefined();
  });

  it.each([
    ["en", "Average rating", "Vote count:"],
    ["de", "Durchschnittliche Bewertung", "Anzahl Bewertungen:"],
    ["fr", "Note moyenne", "Nombre de votes :"],
    ["es", "Promedio de puntuación", "Recuento de votos:"],
    ["it", "Voto medio", "Conteggio dei voti:"],
    ["nl", "Gemiddelde waardering", "Stemtelling:"],
    ["pt", "Classificação média", "Contagem de votos:"],
  ])("under the stars of a voting widget (%s)", (lang, average, votes) => {
    const icons = [1, 2, 3, 4, 5].map((each) => `<li data-value="${each}"><i class="vp-icon vp-icon--star"></i></li>`);
    const widget = `<article><h1>Plum jam</h1><div class="vp-widgets"><div class="vp-rating-widget"><ul class="vp-rating-widget__icons">${icons.join("")}</ul>
      <p class="vp-rating-widget__results">${average} <span>4.6</span> / 5. ${votes} <span>12</span></p></div></div></article>`;
    expect(wholeOf(widget, lang)).toMatchObject({ rating: { value: 4.6, best: 5 }, ratingCount: 12 });
  });

  it("in words in the form that asks for the visitor’s vote, but not the vote itself", () => {
    const form = (told: string): string =>
      `<h1>Pruimenjam</h1><form method="post"><div class="stars">${`<label class="star"><input type="radio"></label>`.repeat(5)}</div><span>${told}</span></form>`;
    expect(wholeOf(form("3.5 / 5 sterren. 2 x beoordeeld."), "nl")).toMatchObject({
      rating: { value: 3.5, best: 5 },
      ratingCount: 2,
    });
    expect(wholeOf(form("4 / 5 sterren (2 stemmen)"), "nl")).toBeUndefined();
  });

  it("by the data of an element that a script draws it in", () => {
    const card = `<h1>Stew</h1><div class="mv-create-reviews" data-mv-create-total-ratings="54" data-mv-create-rating="4.8"></div>`;
    expect(wholeOf(card)).toMatchObject({ rating: { value: 4.8 }, ratingCount: 54 });
  });

  it.each([
    ["en", "Scored 8.7", "Fabulous", "1,234 reviews"],
    ["de", "Bewertet mit 8,7", "Fabelhaft", "1.234 Bewertungen"],
    ["fr", "Avec une note de 8,7", "Superbe", "1 234 avis"],
    ["es", "Puntuación: 8,7", "Fabuloso", "1.234 opiniones"],
    ["it", "Punteggio di 8,7", "Favoloso", "1.234 recensioni"],
    ["nl", "Scoort een 8,7", "Fantastisch", "1.234 beoordelingen"],
    ["pt", "Com pontuação 8,7", "Fabuloso", "1.234 avaliações"],
  ])("as a score with its word (%s)", (lang, scored, word, counted) => {
    const box = `<div><h2>Elm Court</h2></div><div data-testid="review-score"><div>${scored}</div><div>${word}</div><div>${counted}</div></div>`;
    expect(wholeOf(box, lang)?.rating.value).toBe(8.7);
  });

  it("on a page that is one form, as some servers write them", () => {
    const review = (who: string, value: number, said: string): string =>
      `<div class="review"><b class="author">${who}</b> <i aria-label="${value} out of 5"></i> <i class="date">2 May 2024</i><p>${said}</p></div>`;
    const page = `<form method="post" action="./page.aspx"><input type="hidden" name="__VIEWSTATE"><h1>Elm Court</h1><p class="rating">4.4 out of 5 (62 ratings)</p>
      <h2>Reviews</h2><div>${review("Kim", 5, SAID[0])}${review("Abe", 3, SAID[1])}</div></form>`;
    expect(wholeOf(page)).toMatchObject({ rating: { value: 4.4, best: 5 }, ratingCount: 62 });
    expect(inShort(reviewsOf(page))).toEqual([
      ["Kim", 5, "2024-05-02", 0],
      ["Abe", 3, "2024-05-02", 1],
    ]);
  });

  it("and never that of other things in a carousel", () => {
    const card = `<div class="card"><h3>Oak House</h3><p class="rating">3.1 out of 5 (9 reviews)</p></div>`;
    expect(
      ofKind(readHtml(shown(`<h1>Elm Court</h1><div class="carousel">${card}</div>`)), "aggregate-rating"),
    ).toEqual([]);
  });
});
