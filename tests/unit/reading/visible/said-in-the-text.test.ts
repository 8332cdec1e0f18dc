import { describe, expect, it } from "vitest";
import { reviewsOf, SAID } from "./shown-page";

const review = (rating: string, who: string, said: string): string =>
  `<div class="review"><b class="author">${who}</b> ${rating} <i class="date">2 May 2024</i><p>${said}</p></div>`;
const page = (...reviews: string[]): string => `<h1>Elm Court</h1><h2>Reviews</h2>${reviews.join("")}`;
const label = (value: number): string => `<i title="${value}.0 star rating"></i>`;
const OTHERS = "Others gave it<br>10 out of 10<br>but I found the rooms cold and the staff rude.";

describe("a number with its scale in the words of a review", () => {
  it("is no rating where the review has its own, and stays in its words", () => {
    const [first, second] = reviewsOf(page(review(label(2), "Kim", OTHERS), review(label(4), "Abe", SAID[0])));
    expect(first).toMatchObject({ rating: { value: 2 }, text: expect.stringContaining("10 out of 10") as string });
    expect(second).toMatchObject({ rating: { value: 4 } });
  });

  it("nor where the reviews beside it have theirs elsewhere", () => {
    const [first] = reviewsOf(page(review("", "Kim", OTHERS), review(label(4), "Abe", SAID[0])));
    expect(first).not.toHaveProperty("rating");
  });

  it.each([
    ["en", "12 out of 20 people found this review helpful"],
    ["de", "12 von 20 Kunden fanden diese Bewertung hilfreich"],
    ["fr", "12 personnes sur 20 ont trouvé cet avis utile"],
    ["es", "12 de 20 personas encontraron útil esta opinión"],
    ["it", "12 di 20 persone hanno trovato utile questa recensione"],
    ["nl", "12 van de 20 mensen vonden deze beoordeling nuttig"],
    ["pt", "12 de 20 pessoas acharam útil esta avaliação"],
  ])("nor is how many found it helpful, which is no part of it (%s)", (lang, votes) => {
    const voted = (who: string, said: string): string =>
      `<div class="review"><small>${votes}:</small><br><b class="author">${who}</b> <i class="date">2 May 2024</i><p>${said}</p></div>`;
    const found = reviewsOf(page(voted("Kim", SAID[1]), voted("Abe", SAID[0])), lang);
    expect(found).toMatchObject([{ text: SAID[1] }, { text: SAID[0] }]);
    for (const each of found) expect(each).not.toHaveProperty("rating");
  });
});

describe("days between dots", () => {
  const dated = (...days: string[]): string =>
    page(
      ...days.map(
        (day, index) =>
          `<div class="review"><b class="author">Kim</b> ${label(4)} <i class="date">${day}</i><p>${SAID[index % 2] ?? ""} ${index}</p></div>`,
      ),
    );
  const daysOf = (lang: string, ...days: string[]): unknown[] =>
    reviewsOf(dated(...days), lang).map(({ date }) => date?.iso);

  it("have the month first where others of the page have it", () => {
    expect(daysOf("en-US", "08.27.2024", "11.04.2023")).toEqual(["2024-08-27", "2023-11-04"]);
    expect(daysOf("en", "08.27.2024", "11.04.2023")).toEqual(["2024-08-27", "2023-11-04"]);
  });

  it("have the day first elsewhere, and say none where people put the month first and nothing tells", () => {
    expect(daysOf("de", "27.08.2024", "11.04.2023")).toEqual(["2024-08-27", "2023-04-11"]);
    expect(daysOf("en-US", "27.08.2024", "11.04.2023")).toEqual(["2024-08-27", "2023-04-11"]);
    expect(daysOf("de", "11.04.2023", "12.04.2023")).toEqual(["2023-04-11", "2023-04-12"]);
    expect(daysOf("en-US", "11.04.2023", "12.04.2023")).toEqual([undefined, undefined]);
  });
});

describe("a rating in a line of its own make", () => {
  it("counts, though the whole review is one box", () => {
    const flat = (who: string, value: number, said: string): string =>
      `<li class="review"><div class="in"><b class="author">${who}</b> <i class="rate"><span class="alt">${value}.0 out of 5 stars</span></i> <i class="date">2 May 2024</i> ${said}</div></li>`;
    const drawn = `<li class="review">${label(3)} <b class="author">Ivy</b> <i class="date">2 May 2024</i><p>${SAID[1]}</p></li>`;
    expect(reviewsOf(page(`<ul>${flat("Kim", 4, SAID[0])}${drawn}</ul>`))).toMatchObject([
      { rating: { value: 4 } },
      { rating: { value: 3 } },
    ]);
  });
});
