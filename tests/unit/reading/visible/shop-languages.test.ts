import { describe, expect, it } from "vitest";
import { inShort, reviewsOf, SAID, wholeOf } from "./shown-page";

const LANGUAGES = [
  ["en", "Rated 4.50 out of 5", "based on 2 customer ratings", "2 reviews for Apron", "May 2, 2024"],
  ["de", "Bewertet mit 4.50 von 5", ", basierend auf 2 Kundenbewertungen", "2 Bewertungen für Apron", "2. Mai 2024"],
  ["fr", "Note 4.50 sur 5", "basé sur 2 notations client", "2 avis pour Apron", "2 mai 2024"],
  ["es", "Valorado con 4.50 de 5", "en base a 2 valoraciones de clientes", "2 valoraciones en Apron", "2 mayo, 2024"],
  ["it", "Valutato 4.50 su 5", "su base di 2 recensioni", "2 recensioni per Apron", "2 Maggio 2024"],
  ["nl", "Gewaardeerd 4.50 uit 5", "gebaseerd op 2 klantbeoordelingen", "2 beoordelingen voor Apron", "2 mei 2024"],
  ["pt", "Avaliação 4.50 de 5", "com base em 2 avaliações de clientes", "2 avaliações para Apron", "2 de maio de 2024"],
] as const;

describe.each(LANGUAGES)("a shop’s product page (%s)", (lang, rated, counted, heading, day) => {
  const stars = (value: string): string =>
    `<div class="star-rating" role="img" aria-label="${rated.replace("4.50", value)}"><span style="width:${Number(value) * 20}%">${rated.replace("4.50", `<strong class="rating">${value}</strong>`)}</span></div>`;
  const review = (who: string, value: string, said: string): string =>
    `<li class="review"><img alt="" src="a.png"><div class="comment-text">${stars(value)}<p class="meta"><strong>${who} </strong><span>&ndash;</span> <time datetime="2024-05-02T10:00:00+00:00">${day}</time></p><div class="description"><p>${said}</p></div></div></li>`;
  const page = `<div class="summary"><h1>Apron</h1><div class="product-rating">${stars("4.50")} <span>${counted}</span></div></div>
    <div id="reviews"><h2>${heading}</h2><ol>${review("Ann Lee", "5", SAID[0])}${review("Bo", "4", SAID[1])}</ol></div>`;

  it("has its rating and reviews", () => {
    expect(wholeOf(page, lang)).toMatchObject({ rating: { value: 4.5, best: 5 } });
    expect(inShort(reviewsOf(page, lang))).toEqual([
      ["Ann Lee", 5, "2024-05-02", 0],
      ["Bo", 4, "2024-05-02", 1],
    ]);
  });
});
