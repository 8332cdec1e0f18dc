import { describe, expect, it } from "vitest";
import { reviewsOf, SAID, wholeOf } from "./shown-page";

const star = (className: string): string => `<i class="${className}"></i>`;
const row = (stars: number, full: string, empty: string): string =>
  [1, 2, 3, 4, 5].map((each) => (each <= stars ? full : empty)).join("");

/** Reviews with five, three and five stars, as drawn by `draw`. */
const valuesOf = (draw: (stars: number, id: string) => string): unknown[] => {
  const review = (stars: number, who: string): string =>
    `<li class="entry"><b class="author">${who}</b> <span class="date">2 May 2024</span><div>${draw(stars, who)}</div><p>${SAID[0]}</p></li>`;
  const list = `<h1>Elm Court</h1><h2>Reviews</h2><ol>${review(5, "Ann")}${review(3, "Bo")}${review(5, "Cy")}</ol>`;
  return reviewsOf(list).map(({ rating }) => rating?.value);
};

describe("stars that a review is drawn with", () => {
  it("five without a name for being filled, as others of the page are told from empty ones", () => {
    expect(valuesOf((stars) => row(stars, star("ic-star"), star("ic-star-empty")))).toEqual([5, 3, 5]);
  });

  it("five of which nothing on the page says that they are filled: no rating", () => {
    expect(valuesOf(() => star("ic-star").repeat(5))).toEqual([undefined, undefined, undefined]);
  });

  it("five of Font Awesome’s filled ones, which are enough for a review and too little for the whole", () => {
    const plain = star("fa fa-star").repeat(5);
    expect(valuesOf(() => plain)).toEqual([5, 5, 5]);
    expect(wholeOf(`<h1>Elm Court</h1><div class="rating">${plain} <span>(12 ratings)</span></div>`)).toBeUndefined();
  });

  it("called by one letter", () => {
    expect(valuesOf((stars) => row(stars, star("tx-star f"), star("tx-star e")))).toEqual([5, 3, 5]);
    expect(
      valuesOf((stars) => row(stars, `<img class="star" src="/s/f.svg">`, `<img class="star" src="/s/e.svg">`)),
    ).toEqual([5, 3, 5]);
  });

  it("in one picture that is called by their number", () => {
    expect(valuesOf((stars) => `<img src="/plugins/recipes/${stars}-star.svg">`)).toEqual([5, 3, 5]);
    expect(valuesOf((stars) => `<img src="/img/stars_${stars}.png?v=2">`)).toEqual([5, 3, 5]);
  });

  it("filled by a gradient as far as its colour goes", () => {
    const end = (each: number, stars: number): string => (each <= stars ? "100%" : "0");
    const gradient = (stars: number, id: string): string =>
      [1, 2, 3, 4, 5]
        .map(
          (each) =>
            `<svg viewBox="0 0 24 24"><linearGradient id="f-${id}${each}"><stop offset="${end(each, stars)}" stop-color="#9c1f1e"></stop><stop offset="0" stop-opacity="0"></stop></linearGradient><use fill="url('#f-${id}${each}')" href="#star-body"></use><use href="#star-outline" fill="#9c1f1e"></use></svg><svg style="display: none"><defs><path d="M1"></path></defs></svg>`,
        )
        .join(" ");
    expect(valuesOf(gradient)).toEqual([5, 3, 5]);
  });

  it("filled by half, by a gradient of two colours", () => {
    const stop = (offset: number, colour: string): string =>
      `<stop offset="${offset}%" style="stop-color: ${colour}"/>`;
    const [gold, grey] = ["rgb(255, 193, 7)", "rgb(203, 211, 227)"];
    const picture = (each: number): string => {
      const end = Math.max(0, Math.min(1, 3.5 - each)) * 100;
      return `<div class="star-container"><svg><defs><linearGradient id="g${each}">${stop(0, gold)}${stop(end, gold)}${stop(end, grey)}${stop(100, grey)}</linearGradient></defs><path class="star" style="fill: url(#g${each})" d="m25"/></svg></div>`;
    };
    expect(valuesOf(() => [0, 1, 2, 3, 4].map(picture).join(""))).toEqual([3.5, 3.5, 3.5]);
  });

  it("by one picture for all of them, which says nothing", () => {
    expect(valuesOf(() => `<svg><path d="M1" fill="url(#paint)"/></svg>`.repeat(5))).toEqual(
      Array.from({ length: 3 }, () => undefined),
    );
  });
});

describe("stars that only draw what others of their make tell", () => {
  it("by how many of them there are, where rows of one make differ", () => {
    expect(valuesOf((stars) => star("gl gl-star").repeat(stars))).toEqual([5, 3, 5]);
    expect(
      valuesOf((stars) => `<span class="row">${`<img class="star" src="s.png">`.repeat(stars === 5 ? 2 : 1)}</span>`),
    ).toEqual([2, 1, 2]);
    const half = star("fa fa-star").repeat(2) + star("fa fa-star-half");
    expect(valuesOf((stars) => (stars === 5 ? star("fa fa-star").repeat(4) : half))).toEqual([4, 2.5, 4]);
  });

  it("but rows that do not differ say nothing, nor do single icons", () => {
    expect(valuesOf(() => star("gl gl-star").repeat(4))).toEqual([undefined, undefined, undefined]);
    expect(valuesOf(() => `<a>${star("gl gl-star")} Save</a>`)).toEqual([undefined, undefined, undefined]);
  });
});
