import { describe, expect, it } from "vitest";
import { read, readBlock } from "../support";

const rated = (inner: string): object[] =>
  read(`<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Lift</b>${inner}</div>`).facts.filter(
    ({ kind }) => kind === "aggregate-rating",
  );

describe("an aggregate rating", () => {
  it("may be written on the thing itself, as some pages forget the item around it", () => {
    const flat = '<i itemprop="ratingValue">4.5</i> of 5 (<i itemprop="reviewCount">3</i>)';
    const expected = [expect.objectContaining({ rating: { raw: "4.5", value: 4.5 }, reviewCount: 3 })];
    expect(rated(flat)).toEqual(expected);
    expect(rated(`<p itemprop="aggregateRating">${flat}</p>`)).toEqual(expected);
  });

  it("is not made of a value without a count", () => {
    expect(rated('<i itemprop="ratingValue">4.5</i>')).toEqual([]);
  });

  it.each(["EmployerAggregateRating", "AggregateRating"])("is an %s", (type) => {
    const { facts } = readBlock({
      "@type": "Organization",
      name: "Elm",
      aggregateRating: { "@type": type, ratingValue: "4,1", ratingCount: "1.234" },
    });
    expect(facts).toEqual([expect.objectContaining({ ratingCount: 1234 })]);
  });
});
