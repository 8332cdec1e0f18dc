import { describe, expect, it } from "vitest";
import { readBlock } from "../support";

const hotel = (rest: object): object => ({ "@type": "Hotel", name: "Elm Court", ...rest });
const review = (rest: object): object => ({ "@type": "Review", ...rest });
const LONG = "We stayed for a week and would come back at once, so kind were they all to us.";

function count(...reviews: object[]): number {
  return readBlock(hotel({ review: reviews })).facts.length;
}

describe("one review stated twice", () => {
  it.each([
    ["word for word", { author: "Jo", reviewBody: "Good" }, { author: "Jo", reviewBody: "Good" }],
    ["in another spelling", { author: "JO", reviewBody: "Good!" }, { author: "Jo", reviewBody: "good" }],
    ["as a teaser", { author: "Jo", reviewBody: LONG }, { author: "Jo", reviewBody: `${LONG.slice(0, 60)}…` }],
    ["without its author", { author: "Jo", reviewBody: LONG }, { reviewBody: LONG }],
    [
      "without its text",
      { author: "Jo", datePublished: "2024-05-01", reviewBody: LONG },
      { author: "Jo", datePublished: "2024-05-01" },
    ],
    [
      "in another time zone",
      { author: "Jo", datePublished: "2024-05-01T23:00Z", reviewBody: "Good" },
      { author: "Jo", datePublished: "2024-05-02", reviewBody: "Good" },
    ],
  ])("%s is one", (_name, one, other) => {
    expect(count(review(one), review(other))).toBe(1);
    expect(count(review(other), review(one))).toBe(1);
  });

  it.each([
    ["other authors", { author: "Jo", reviewBody: "Good" }, { author: "Sam", reviewBody: "Good" }],
    ["other words", { author: "Jo", reviewBody: "Good" }, { author: "Jo", reviewBody: "Bad" }],
    [
      "other days",
      { author: "Jo", datePublished: "2024-05-01", reviewBody: "Good" },
      { author: "Jo", datePublished: "2024-07-01", reviewBody: "Good" },
    ],
    [
      "other ratings",
      { author: "Jo", reviewBody: "Good", reviewRating: 4 },
      { author: "Jo", reviewBody: "Good", reviewRating: 2 },
    ],
    ["nothing but ratings", { reviewRating: 4 }, { reviewRating: 4 }],
  ])("%s are two", (_name, one, other) => {
    expect(count(review(one), review(other))).toBe(2);
  });

  it("keeps the fuller text and every place", () => {
    const { facts } = readBlock(
      hotel({
        review: [
          review({ author: "Jo", reviewBody: `${LONG.slice(0, 60)}…` }),
          review({ author: "Jo", reviewBody: LONG, name: "Lovely" }),
        ],
      }),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ text: LONG, title: "Lovely" });
    expect(facts[0]?.provenance).toHaveLength(2);
  });
});

describe("one thing described twice", () => {
  const subjects = (...things: object[]): number =>
    readBlock(things.map((thing) => ({ aggregateRating: "4", ...thing }))).subjects.length;

  it.each([
    ["one name and type", hotel({}), hotel({})],
    [
      "one name, and one is exact",
      { "@type": "Organization", name: "Elm" },
      { "@type": "Restaurant", name: "Elm", telephone: "1" },
    ],
    ["ids of two plugins on one page", hotel({ "@id": "#product" }), hotel({ "@id": "#snippet" })],
    ["one id", { "@id": "#h", name: "Elm" }, { "@id": "#h" }],
  ])("%s is one", (_name, one, other) => {
    expect(subjects(one, other)).toBe(1);
  });

  it.each([
    ["other names", hotel({}), hotel({ name: "Oak" })],
    ["other kinds", hotel({}), { "@type": "Book", name: "Elm Court" }],
    ["other pages", hotel({ "@id": "https://a.example/1" }), hotel({ "@id": "https://a.example/2" })],
    ["branches of a chain", hotel({ telephone: "1" }), hotel({ telephone: "2" })],
    ["one id for two things", hotel({ "@id": "#h" }), hotel({ "@id": "#h", name: "Oak" })],
    ["no names", { "@type": "Hotel" }, { "@type": "Hotel" }],
  ])("%s are two", (_name, one, other) => {
    expect(subjects(one, other)).toBe(2);
  });
});

describe("one rating stated twice", () => {
  const ratings = (...aggregates: object[]): object[] => readBlock(hotel({ aggregateRating: aggregates })).facts;

  it("is one where nothing contradicts, and has what either says", () => {
    expect(
      ratings({ ratingValue: 4.2, ratingCount: 9 }, { ratingValue: "4,2", bestRating: 5, reviewCount: 3 }),
    ).toEqual([
      expect.objectContaining({
        rating: { raw: "4.2", value: 4.2, best: 5, normalised: 0.8 },
        ratingCount: 9,
        reviewCount: 3,
      }),
    ]);
  });

  it("is two where value, scale or count differ", () => {
    expect(ratings({ ratingValue: 4.2 }, { ratingValue: 4.3 })).toHaveLength(2);
    expect(ratings({ ratingValue: 4, bestRating: 5 }, { ratingValue: 4, bestRating: 10 })).toHaveLength(2);
    expect(ratings({ ratingValue: 4, ratingCount: 1 }, { ratingValue: 4, ratingCount: 2 })).toHaveLength(2);
  });
});
