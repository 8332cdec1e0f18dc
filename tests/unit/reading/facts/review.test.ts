import { describe, expect, it } from "vitest";
import type { Review } from "../../../../src/domain/evidence/reading";
import { read, readBlock } from "../support";

function reviewsOf(...reviews: unknown[]): Review[] {
  const { facts } = readBlock({ "@type": "Hotel", name: "Elm Court", review: reviews });
  return facts.filter((fact) => fact.kind === "review");
}

const review = (rest: object): object => ({ "@type": "Review", ...rest });

describe("a review", () => {
  it.each([
    ["a text", "Jo Fern", "Jo Fern"],
    ["a person", { "@type": "Person", name: "Jo Fern" }, "Jo Fern"],
    ["name parts", { "@type": "Person", givenName: "Jo", familyName: "Fern" }, "Jo Fern"],
    ["the bearer of a role", { "@type": "Role", author: { name: "Jo Fern" }, roleName: "Guest" }, "Jo Fern"],
    ["several", ["Jo", { name: "Sam" }, "Jo"], "Jo, Sam"],
    ["hidden characters", "J\u200bo \u202eFern", "Jo Fern"],
    ["entities", "Jo &amp; Sam", "Jo & Sam"],
  ])("has an author given as %s", (_name, author, said) => {
    expect(reviewsOf(review({ author, reviewBody: "Good" }))[0]?.author).toBe(said);
  });

  it("keeps the paragraphs of its text and loses its markup", () => {
    const reviewBody = "<p>Good&nbsp;food.</p><p>Kind   staff.</p><script>alert(1)</script>5 < 6, Q&amp;A";
    expect(reviewsOf(review({ reviewBody }))[0]?.text).toBe("Good food.\n\nKind staff.\n5 < 6, Q&A");
  });

  it("keeps the raw words in its provenance", () => {
    const [fact] = reviewsOf(review({ author: "J\u200bo", reviewBody: "<b>Good</b>" }));
    expect(JSON.parse(fact?.provenance[0]?.raw ?? "")).toMatchObject({ author: "J\u200bo", reviewBody: "<b>Good</b>" });
  });

  it("has a rating given as a text, a number, an item, or on itself", () => {
    expect(reviewsOf(review({ author: "a", reviewRating: 4 }))[0]?.rating?.value).toBe(4);
    expect(reviewsOf(review({ author: "a", reviewRating: "4/5" }))[0]?.rating).toMatchObject({ value: 4, best: 5 });
    expect(
      reviewsOf(review({ author: "a", reviewRating: { "@type": "Rating", ratingValue: "4" } }))[0]?.rating?.value,
    ).toBe(4);
    const html = `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Lift</b><div itemprop="review" itemscope
      itemtype="https://schema.org/Review"><i itemprop="name">Fine</i><meta itemprop="ratingValue" content="3"><meta itemprop="bestRating" content="5"></div></div>`;
    expect(read(html).facts[0]).toMatchObject({ title: "Fine", rating: { raw: "3", value: 3, best: 5 } });
  });

  it("tells ratings of aspects apart from the overall one", () => {
    const reviewRating = [
      { "@type": "Rating", reviewAspect: "Food", ratingValue: 2 },
      { "@type": "Rating", ratingValue: 4 },
    ];
    expect(reviewsOf(review({ author: "a", reviewRating }))[0]).toMatchObject({
      rating: { value: 4 },
      aspects: [{ name: "Food", rating: { value: 2 } }],
    });
  });

  it("has no overall rating where all of it is on one aspect", () => {
    const [fact] = reviewsOf(review({ author: "a", reviewAspect: "Service", reviewRating: { ratingValue: 2 } }));
    expect(fact).toMatchObject({ aspects: [{ name: "Service", rating: { value: 2 } }] });
    expect(fact).not.toHaveProperty("rating");
  });

  it("of a claim has the claim as its title", () => {
    const { facts } = readBlock({
      "@type": "ClaimReview",
      claimReviewed: "Elm Court has no lift",
      reviewRating: { "@type": "Rating", ratingValue: 1, alternateName: "False" },
      itemReviewed: { "@type": "CreativeWork", name: "A leaflet" },
    });
    expect(facts[0]).toMatchObject({ title: "Elm Court has no lift", rating: { grade: "False" } });
  });

  it("is none where a template of the page was not filled in", () => {
    expect(reviewsOf(review({ author: "{{ r.author }}", reviewBody: "<%= text %>", name: "${title}" }))).toEqual([]);
    expect(reviewsOf(review({ author: "Jo", reviewBody: "Write {{ name }} here" }))[0]?.text).toBe(
      "Write {{ name }} here",
    );
  });

  it("is none where it says nothing, and comments and bare ratings are none", () => {
    expect(
      reviewsOf(
        review({}),
        review({ itemReviewed: "Elm" }),
        { "@type": "Comment", author: "Jo", text: "Hi" },
        { "@type": "Rating", ratingValue: 3 },
        "text",
      ),
    ).toEqual([]);
  });
});

describe("whom a review is about", () => {
  const names = (block: unknown): (string | undefined)[] => {
    const { facts, subjects } = readBlock(block);
    return facts
      .filter(({ kind }) => kind === "review")
      .map((fact) => subjects.find(({ id }) => id === fact.subject)?.name);
  };

  it("is the thing that carries it, unless it names another", () => {
    const itemReviewed = { "@type": "Restaurant", name: "The Elm Kitchen" };
    expect(
      names({
        "@type": "Hotel",
        name: "Elm Court",
        review: [review({ author: "Jo" }), review({ author: "Sam", itemReviewed })],
      }),
    ).toEqual(["Elm Court", "The Elm Kitchen"]);
  });

  it("is the thing it names, by reference, by text or in full", () => {
    const firm = { "@type": "Organization", "@id": "#firm", name: "Hartmann" };
    expect(names([firm, review({ author: "Jo", itemReviewed: { "@id": "#firm" } })])).toEqual(["Hartmann"]);
    expect(names([firm, review({ author: "Jo", itemReviewed: "Hartmann" })])).toEqual(["Hartmann"]);
  });

  it("is not called by an address", () => {
    const itemReviewed = "https://reviews.example/homes/elm-court";
    const carried = review({ author: "Jo", itemReviewed });
    expect(names({ "@type": "Hotel", name: "Elm Court", review: carried })).toEqual(["Elm Court"]);
    const { subjects } = readBlock(carried);
    expect(subjects).toEqual([{ id: itemReviewed, types: [], identifiers: [] }]);
  });

  it("is the thing that carries it where it gives only another form of its name", () => {
    const itemReviewed = { "@type": "Hotel", name: "Elm Court, Ulm" };
    expect(names({ "@type": "Hotel", name: "Elm Court", review: review({ author: "Jo", itemReviewed }) })).toEqual([
      "Elm Court",
    ]);
    expect(
      names({ "@type": "Hotel", name: "Elm Court", review: review({ author: "Jo", itemReviewed: "Elm" }) }),
    ).toEqual(["Elm Court"]);
  });

  it.each([
    [
      "an offer of it",
      { "@type": "Product", name: "Lift", offers: { "@type": "AggregateOffer", review: review({ author: "Jo" }) } },
    ],
    [
      "an offer",
      { "@type": "Offer", itemOffered: { "@type": "Product", name: "Lift" }, review: review({ author: "Jo" }) },
    ],
    [
      "its page",
      {
        "@type": "WebPage",
        name: "Shop",
        mainEntity: { "@type": "Product", name: "Lift" },
        review: review({ author: "Jo" }),
      },
    ],
    ["what is written of it", { "@type": "Product", name: "Lift", subjectOf: review({ author: "Jo" }) }],
  ])("is the thing itself where the review stands on %s", (_place, block) => {
    expect(names(block)).toEqual(["Lift"]);
  });

  it("is not the article that is the review", () => {
    const { subjects } = readBlock({
      "@type": ["Article", "Review"],
      headline: "The lift tested",
      author: "Jo",
      itemReviewed: { "@type": "Product", name: "Lift" },
    });
    expect(subjects.map(({ name }) => name)).toEqual(["Lift"]);
  });

  it("is the page where nothing is named, with less confidence", () => {
    const { facts, subjects } = readBlock(review({ author: "Jo", reviewBody: "Good" }), "<h1>Elm Court</h1>");
    expect(subjects).toEqual([
      {
        id: "https://reviews.example/homes/elm-court",
        types: ["WebPage"],
        name: "Elm Court",
        url: "https://reviews.example/homes/elm-court",
        identifiers: [],
      },
    ]);
    expect(facts[0]).toMatchObject({ confidence: 0.7 });
  });
});
