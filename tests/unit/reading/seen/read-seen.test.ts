import { describe, expect, it } from "vitest";
import { type Fact, readPage, type Reading } from "../../../../src/domain/evidence/reading";
import { documentOf, PAGE } from "../support";

const READ_AT = "2026-11-23T12:00:00Z";
const LONG = "We stayed for a week in May and would come back at once, so kind were they all to us.";

/** A hotel's page: what JSON-LD states of it, and what people see. */
function page(stated: object, seen: string): Reading {
  const block = JSON.stringify({ "@context": "https://schema.org", "@type": "Hotel", name: "Elm Court", ...stated });
  const html = `<!doctype html><html lang="en"><title>Elm Court</title>
    <script type="application/ld+json">${block}</script><body><main><h1>Elm Court</h1>${seen}</main></body></html>`;
  return readPage(documentOf(html), PAGE, { readAt: READ_AT });
}

function ofKind<K extends Fact["kind"]>({ facts }: Reading, kind: K): Extract<Fact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

const syntaxes = (fact: Fact | undefined): string[] => (fact?.provenance ?? []).map(({ syntax }) => syntax);

const rating = { aggregateRating: { "@type": "AggregateRating", ratingValue: 4.7692, reviewCount: 52 } };
const bars = [5, 4, 3, 2, 1].map(
  (stars, index) => `<li class="row"><span>${stars} stars</span> <span>${[40, 8, 2, 1, 1][index] ?? 0}</span></li>`,
);

describe("a rating that markup states and people see", () => {
  it("is one fact, seen in a second place, and keeps the stated value", () => {
    const [fact, other] = ofKind(page(rating, `<p class="rating">4.8 out of 5 (52 reviews)</p>`), "aggregate-rating");
    expect(other).toBeUndefined();
    expect(fact).toMatchObject({ rating: { value: 4.7692 }, reviewCount: 52, confidence: 1 });
    expect(syntaxes(fact)).toEqual(["json-ld", "visible"]);
    expect(fact?.provenance[1]?.selectors[0]).toMatchObject({ type: "CssSelector" });
  });

  it("brings its distribution along, and is then less than the page's own statement", () => {
    const seen = `<div class="summary"><p class="rating">4.8 out of 5 (52 reviews)</p><ul>${bars.join("")}</ul></div>`;
    const [fact] = ofKind(page(rating, seen), "aggregate-rating");
    expect(fact?.distribution?.map(({ count }) => count)).toEqual([40, 8, 2, 1, 1]);
    expect(fact?.rating.value).toBe(4.7692);
    expect(fact?.confidence).toBeLessThan(1);
  });

  it("takes up a distribution that stands alone, if it is its own by its counts", () => {
    const alone = (of: object): unknown => {
      const [fact] = ofKind(page({ aggregateRating: of }, `<ul>${bars.join("")}</ul>`), "aggregate-rating");
      return fact?.distribution?.map(({ count }) => count);
    };
    const stated = { "@type": "AggregateRating", ratingValue: 4.7, bestRating: 5 };
    expect(alone({ ...stated, ratingCount: 52 })).toEqual([40, 8, 2, 1, 1]);
    expect(alone({ ...stated, ratingCount: 900, reviewCount: 52 })).toEqual([40, 8, 2, 1, 1]);
    expect(alone({ ...stated, ratingCount: 51 })).toBeUndefined();
    // Without a count its mean, 4.63, tells.
    expect(alone(stated)).toEqual([40, 8, 2, 1, 1]);
    expect(alone({ ...stated, ratingValue: 3.9 })).toBeUndefined();
    expect(alone({ ...stated, bestRating: 10 })).toBeUndefined();
  });

  it("takes up a distribution in rounded counts as far as they are rounded, and no further", () => {
    const rows = (counts: string[]): string =>
      `<ul>${counts.map((count, index) => `<li class="row"><span>${5 - index} stars</span> <b>${count}</b></li>`).join("")}</ul>`;
    const whole = (counts: string[], of: object): unknown => {
      const stated = { "@type": "AggregateRating", ratingValue: 4.5, bestRating: 5, ...of };
      const [fact] = ofKind(page({ aggregateRating: stated }, rows(counts)), "aggregate-rating");
      return fact?.distribution?.map(({ count }) => count);
    };
    const hundreds = ["1.2k", "310", "95", "40", "61"];
    expect(whole(hundreds, { ratingCount: 1_748 })).toEqual([1_200, 310, 95, 40, 61]);
    expect(whole(hundreds, { ratingCount: 1_757 })).toBeUndefined();
    expect(whole(["12K", "3K", "900", "500", "1K"], { reviewCount: 16_100 })).toEqual([12_000, 3_000, 900, 500, 1_000]);
    expect(whole(["12K", "3K", "900", "500", "1K"], { reviewCount: 19_000 })).toBeUndefined();
    expect(whole(["1,2 Tsd.", "310", "95", "40", "61"], { ratingCount: 1_700 })).toEqual([1_200, 310, 95, 40, 61]);
    expect(whole(["1 204", "310", "95", "40", "61"], { ratingCount: 1_711 })).toBeUndefined();
  });

  it("is the one whose count people see rounded, which makes no second count", () => {
    const stated = { aggregateRating: { "@type": "AggregateRating", ratingValue: 4.8, ratingCount: 1_234 } };
    const [fact, other] = ofKind(page(stated, `<p class="rating">4.8 out of 5 (1.2k reviews)</p>`), "aggregate-rating");
    expect(other).toBeUndefined();
    expect(fact).not.toHaveProperty("reviewCount");
    expect(syntaxes(fact)).toEqual(["json-ld", "visible"]);
  });

  it("makes none of a distribution alone", () => {
    expect(ofKind(page({}, `<ul>${bars.join("")}</ul>`), "aggregate-rating")).toEqual([]);
  });

  it("brings a count that markup leaves out", () => {
    const bare = { aggregateRating: { "@type": "AggregateRating", ratingValue: 4.8 } };
    const [fact] = ofKind(page(bare, `<p class="rating">4.8 out of 5 (52 reviews)</p>`), "aggregate-rating");
    expect(fact).toMatchObject({ reviewCount: 52 });
  });

  it("is not told again with the count under its other name", () => {
    const [fact] = ofKind(page(rating, `<p class="rating">4.8 out of 5 (52 ratings)</p>`), "aggregate-rating");
    expect(fact).not.toHaveProperty("ratingCount");
  });

  it("is not invented from what other things are rated", () => {
    const related = `<aside class="related"><div class="card"><h3>Oak House</h3><p class="rating">3.1 out of 5 (9 reviews)</p></div></aside>`;
    expect(ofKind(page(rating, related), "aggregate-rating")).toHaveLength(1);
    expect(ofKind(page({}, related), "aggregate-rating")).toHaveLength(0);
  });

  it("stands beside another that is plainly of the same thing", () => {
    const seen = `<div class="rating">4.1 out of 5 (310 reviews)</div>`;
    const told = ofKind(page(rating, seen), "aggregate-rating");
    expect(told.map((fact) => fact.rating.value)).toEqual([4.7692, 4.1]);
    expect(told[1]?.confidence).toBeLessThan(1);
  });

  it("stands alone where what contradicts it may be of anything", () => {
    const seen = `<section><div><div><div><div><div><p>Guests say <span class="rating">4.1</span></p></div></div></div></div></div></section>`;
    expect(ofKind(page(rating, seen), "aggregate-rating")).toHaveLength(1);
  });
});

const review = (author: string, text: string): object => ({
  "@type": "Review",
  author: { "@type": "Person", name: author },
  datePublished: "2026-05-20",
  reviewBody: text,
});
const card = (author: string, text: string, stars = 4): string =>
  `<div class="card"><b class="author">${author}</b> <span role="img" aria-label="${stars} out of 5 stars"></span>
   <time datetime="2026-05-20">May 20, 2026</time><p>${text}</p></div>`;
const cards = (...list: string[]): string => `<section><h2>Reviews</h2>${list.join("")}</section>`;

describe("reviews that markup states and people see", () => {
  it("are one fact each, seen in a second place", () => {
    const stated = { review: [review("Ann Smith", LONG), review("Bo", "Too loud at night.")] };
    const told = ofKind(
      page(stated, cards(card("Ann S.", `${LONG} And more of it.`), card("Bo", "Too loud at night."))),
      "review",
    );
    expect(told.map(syntaxes)).toEqual([
      ["json-ld", "visible"],
      ["json-ld", "visible"],
    ]);
    expect(told[0]?.text).toBe(LONG);
  });

  it("are told where markup has only some of them", () => {
    const seen = cards(card("Ann Smith", LONG), card("Cem Kaya", "The rooms were cold but the food was good.", 3));
    const told = ofKind(page({ review: review("Ann Smith", LONG) }, seen), "review");
    expect(told).toHaveLength(2);
    expect(told[1]).toMatchObject({ author: "Cem Kaya", rating: { value: 3 } });
    expect(told[1]?.confidence).toBeLessThan(1);
  });

  it("are found where people see their words, in whatever build", () => {
    const [fact] = ofKind(page({ review: review("Ann Smith", LONG) }, `<p>“A quote”</p><p>${LONG}</p>`), "review");
    expect(syntaxes(fact)).toEqual(["json-ld", "visible"]);
  });

  it("are passed over where their own elements are marked up", () => {
    const html = `<!doctype html><html lang="en"><title>Elm Court</title><main itemscope itemtype="https://schema.org/Hotel">
      <h1 itemprop="name">Elm Court</h1><h2>Reviews</h2>${["Ann Smith", "Bo Li"]
        .map(
          (
            name,
          ) => `<div class="card" itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author">${name}</b>
          <span aria-label="4 out of 5 stars"></span><p itemprop="reviewBody">${LONG}</p></div>`,
        )
        .join("")}</main></html>`;
    const told = ofKind(readPage(documentOf(html), PAGE, { readAt: READ_AT }), "review");
    expect(told.map(syntaxes)).toEqual([["microdata"], ["microdata"]]);
  });
});

describe("profile facts and tags that people see", () => {
  const list = `<dl><dt>Telephone</dt><dd>01632 960 144</dd><dt>Number of rooms</dt><dd>42</dd><dt>Last inspected</dt><dd>June 2026</dd></dl>`;

  it("are told where markup does not speak of the property", () => {
    const told = ofKind(page({ telephone: "+44 1632 960999" }, list), "profile");
    expect(told.map(({ property, value, confidence }) => [property, value, confidence])).toEqual([
      ["telephone", "+44 1632 960999", 1],
      ["numberOfRooms", "42", 0.6],
      ["Last inspected", "June 2026", 0.6],
    ]);
  });

  it("are a second place of what markup states", () => {
    const [fact] = ofKind(page({ telephone: "01632 960144" }, list.replace("960 144", "960144")), "profile");
    expect(syntaxes(fact)).toEqual(["json-ld", "visible"]);
  });

  it.each([
    ["prices", `<table><tr><th>Price</th><td>€ 12</td></tr><tr><th>Shipping</th><td>€ 4</td></tr></table>`],
    ["ingredients", `<ul><li><b>Salt:</b> a pinch</li><li><b>Eggs:</b> two</li><li><b>Flour:</b> 200 g</li></ul>`],
    [
      "several places' numbers",
      `<div class="a"><p><b>Telephone:</b> 01632 960 111</p></div><div class="a"><p><b>Telephone:</b> 01632 960 222</p></div>`,
    ],
  ])("are none of %s", (_name, seen) => {
    expect(ofKind(page(rating, seen), "profile")).toEqual([]);
  });

  it("are told once each", () => {
    const seen = `<p class="tags"><a rel="tag" href="/tag/quiet">Quiet</a> <a rel="tag" href="/tag/sea">Sea view</a></p>`;
    const told = ofKind(page({ keywords: "quiet" }, seen), "tag");
    expect(told.map((tag) => [tag.label, syntaxes(tag)])).toEqual([
      ["quiet", ["json-ld", "visible"]],
      ["Sea view", ["visible"]],
    ]);
  });
});

describe("whom what people see is about", () => {
  it("is nobody where a page lists several rated things", () => {
    const home = (name: string): object => ({
      "@type": "Hotel",
      name,
      aggregateRating: { ratingValue: 4.5, reviewCount: 8 },
    });
    const block = JSON.stringify(["Elm", "Oak", "Ash"].map(home));
    const html = `<title>Homes</title><script type="application/ld+json">${block}</script><h1>Homes near you</h1>${cards(
      card("Ann", LONG),
      card("Bo", "The rooms were cold but the food was good."),
    )}`;
    expect(ofKind(readPage(documentOf(html), PAGE, { readAt: READ_AT }), "review")).toEqual([]);
  });

  it("is the page rather than whoever publishes the site", () => {
    const block = JSON.stringify({ "@type": "Organization", name: "Homes Guide", url: "https://reviews.example/" });
    const html = `<title>Elm Court - Homes Guide</title><script type="application/ld+json">${block}</script><h1>Elm Court</h1>
      <p class="rating">4.1 out of 5 (310 reviews)</p>`;
    const reading = readPage(documentOf(html), PAGE, { readAt: READ_AT });
    const { subject } = reading.facts[0] as Fact;
    expect(reading.subjects.find(({ id }) => id === subject)?.name).toBe("Elm Court");
  });
});

describe("posts beside marked-up reviews", () => {
  const post = (type: string, author: string, text: string, rest = ""): string =>
    `<div class="post" itemscope itemtype="https://schema.org/${type}"><div itemprop="author" itemscope itemtype="https://schema.org/Person">
      <span class="face" aria-hidden="true">${author.charAt(0)}</span><b itemprop="name">${author}</b></div>
      <time itemprop="dateCreated">2026-03-0${author.length % 9}</time><div itemprop="text">${text}</div>${rest}</div>`;
  const rated = `<p itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="ratingValue">4</span></p>`;

  it("are no reviews where they rate nothing", () => {
    const posts = [
      post("Comment", "H. Meier", "Does anybody know this house? We are looking for a place in spring."),
      post("Comment", "Paula Reimer", "Thanks to all of you, we have decided now and shall tell you in summer."),
      post("Review", "Anna Bohm", LONG, rated),
      post(
        "Review",
        "Jo Ferrant",
        "Nothing was too much for them, from the first day to the last one of the stay.",
        rated,
      ),
    ];
    const reviews = ofKind(page({}, `<section class="reviews"><h2>Reviews</h2>${posts.join("")}</section>`), "review");
    expect(reviews.map(({ author }) => author)).toEqual(["Anna Bohm", "Jo Ferrant"]);
  });
});

describe("what people see on a page whose markup is of something else", () => {
  const elm = { "@type": "LocalBusiness", name: "Elm Court Care Home" };
  const stated = { ...elm, aggregateRating: { "@type": "AggregateRating", ratingValue: 4.8, ratingCount: 210 } };

  /** A page about Oak Lodge, as its heading, title and address say. */
  function oakPage(block: object, seen: string, title = "Oak Lodge Care Home | Homes"): Reading {
    const html = `<!doctype html><html lang="en"><title>${title}</title>
      <link rel="canonical" href="https://reviews.example/homes/oak-lodge">
      <script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...block })}</script>
      <body><main><h1>Oak Lodge Care Home</h1>${seen}</main></body></html>`;
    return readPage(documentOf(html), "https://reviews.example/homes/oak-lodge", { readAt: READ_AT });
  }

  const nameOf = ({ subjects }: Reading, { subject }: Fact): string | undefined =>
    subjects.find(({ id }) => id === subject)?.name;

  it.each([
    ["that says no address", {}],
    ["that says its own", { url: "https://reviews.example/homes/elm-court" }],
    ["that says but a name within the page", { "@id": "#business" }],
    ["that claims whatever page it is on", { mainEntityOfPage: "true" }],
  ])("is of what the heading names, beside markup %s", (_which, says) => {
    const reading = oakPage({ ...stated, ...says }, `<p class="rating">2.1 out of 5 (17 reviews)</p>`);
    const ratings = ofKind(reading, "aggregate-rating");
    expect(ratings.map((each) => [nameOf(reading, each), each.rating.value])).toEqual([
      ["Elm Court Care Home", 4.8],
      ["Oak Lodge Care Home", 2.1],
    ]);
    expect(reading.subjects.find(({ id }) => id === reading.main)?.name).not.toBe("Elm Court Care Home");
  });

  it("also where it is reviews", () => {
    const review = (who: string): string =>
      `<article class="review"><b class="author">${who}</b> ★☆☆☆☆ <time datetime="2026-05-03">3 May</time><p>${LONG}</p></article>`;
    const reading = oakPage(
      stated,
      `<section class="reviews"><h2>Reviews</h2>${review("Ana")}${review("Bo")}</section>`,
    );
    expect(ofKind(reading, "review").map((each) => nameOf(reading, each))).toEqual(
      Array(2).fill("Oak Lodge Care Home"),
    );
  });

  it("is of what markup names where that is the page's, whatever its heading", () => {
    const seen = `<p class="rating">2.1 out of 5 (17 reviews)</p>`;
    const whose = (block: object, title?: string): unknown => {
      const reading = oakPage(block, seen, title);
      return ofKind(reading, "aggregate-rating").map((each) => nameOf(reading, each));
    };
    const one = {
      "@type": "LocalBusiness",
      aggregateRating: { "@type": "AggregateRating", ratingValue: 2.1, ratingCount: 17 },
    };
    expect(whose({ ...one, name: "Oak Lodge Ltd" })).toEqual(["Oak Lodge Ltd"]);
    expect(whose({ ...one, name: "OLC Ltd", alternateName: "Oak Lodge" })).toEqual(["OLC Ltd"]);
    expect(whose({ ...one, name: "OLC Ltd" }, "Oak Lodge Care Home: OLC Ltd")).toEqual(["OLC Ltd"]);
    expect(whose({ ...one, name: "OLC Ltd", url: "https://reviews.example/homes/oak-lodge" })).toEqual(["OLC Ltd"]);
  });
});

describe("a thread that calls a firm by the first word of its name", () => {
  it.each([
    ["Kornblick Datentechnik GmbH", "Kornblick again three weeks late: who has a spare router?", true],
    ["Haus Kornblick", "Haus am Teich is three weeks late with its bills", false],
  ])("%s under “%s”: %s", (name, heading, isOf) => {
    const rated = { "@type": "AggregateRating", ratingValue: 2.1, ratingCount: 17 };
    const block = {
      "@context": "https://schema.org",
      "@type": "Organization",
      name,
      mainEntityOfPage: "true",
      aggregateRating: rated,
    };
    const html = `<!doctype html><html lang="en"><title>${heading} | Forum</title>
      <script type="application/ld+json">${JSON.stringify(block)}</script><body><main><h1>${heading}</h1></main></body></html>`;
    const { main, subjects } = readPage(documentOf(html), PAGE, { readAt: READ_AT });
    expect(subjects.find(({ id }) => id === main)?.name === name).toBe(isOf);
  });
});

describe("reviews on the page of one reviewer", () => {
  const card = (place: string, name: string, said: string): string =>
    `<li><div class="review"><div class="media-head"><a class="${name}" href="/shop/${place}"><span>${place} Bakery</span></a></div><i title="5.0 star rating"></i><span class="day">2 May 2024</span><p>${said}</p></div></li>`;
  const read = (heading: string, name: string): Reading => {
    const cards =
      card("Elm", name, LONG) + card("Ash", name, "Warm bread from seven in the morning, and a word for everybody.");
    const html = `<!doctype html><html lang="en"><title>${heading}</title><body><main><h1>${heading}</h1><h2>Reviews</h2><ul class="reviews">${cards}</ul></main></body></html>`;
    return readPage(documentOf(html), PAGE, { readAt: READ_AT });
  };

  it("are of the places that they link to, and by nobody", () => {
    const reading = read("Rosa L.", "shop-name");
    const reviews = ofKind(reading, "review");
    const about = reviews.map(({ subject }) => reading.subjects.find(({ id }) => id === subject));
    expect(about).toMatchObject([
      { name: "Elm Bakery", url: new URL("/shop/Elm", PAGE).href },
      { name: "Ash Bakery", url: new URL("/shop/Ash", PAGE).href },
    ]);
    for (const review of reviews) expect(review).not.toHaveProperty("author");
  });

  it("are of what the page is about, where its heading names it", () => {
    const reading = read("Elm Bakery", "shop-name");
    expect(new Set(ofKind(reading, "review").map(({ subject }) => subject)).size).toBe(1);
  });
});

describe("a rating that is drawn beside its number", () => {
  const star = (each: number, state: string): string =>
    `<span class="rr-star rr-star-${each} rr-star-${state}" data-rating="${each}"><svg viewBox="0 0 24 24"><path d="M1 1"/></svg></span>`;
  const drawn = (last: string): string =>
    `<div class="rr-summary"><div class="rr-rating">${[1, 2, 3, 4].map((each) => star(each, "full")).join("")}${star(5, last)}</div>
     <div class="rr-details">4.62 from 26 votes</div></div>`;
  const stated = { aggregateRating: { "@type": "AggregateRating", ratingValue: 4.62, ratingCount: 26 } };

  it.each(["66", "33", "empty"])("is one with it, however its last star is filled (%s)", (last) => {
    expect(ofKind(page(stated, drawn(last)), "aggregate-rating")).toMatchObject([{ rating: { value: 4.62 } }]);
    expect(ofKind(page({}, drawn(last)), "aggregate-rating")).toMatchObject([
      { rating: { value: 4.62 }, ratingCount: 26 },
    ]);
  });

  it("and never contradicts what is stated by stars alone", () => {
    const alone = drawn("empty").replace("4.62 from", "");
    expect(ofKind(page(stated, alone), "aggregate-rating")).toMatchObject([{ rating: { value: 4.62 } }]);
  });
});
