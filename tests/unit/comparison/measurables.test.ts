import { describe, expect, it } from "vitest";
import { type Measurable, measurables } from "../../../src/domain/casework/comparison";
import { cell, evidence, fact, rating } from "./evidence";

const units = (all: readonly Measurable[], found: (one: Measurable) => boolean) => all.find(found)?.units;
const ofProperty = (property: string) => (one: Measurable) =>
  one.measure.of === "fact" && one.measure.property === property;

describe("what can be measured", () => {
  it("is nothing where there is no evidence", () => {
    expect(measurables([])).toEqual([]);
    expect(measurables([evidence()])).toEqual([]);
  });

  it("begins with the ratings, together and by source, on the scale that most of them have", () => {
    const all = measurables([
      evidence({ ratings: [rating(4.2), rating(8, [0, 10], "forum.example")] }),
      evidence({ ratings: [rating(3.9)] }),
    ]);
    expect(all.map(({ measure, known }) => [measure, known])).toEqual([
      [{ of: "rating", host: "" }, 2],
      [{ of: "rating", host: "care.example" }, 2],
      [{ of: "rating", host: "forum.example" }, 1],
    ]);
    expect(all[0]?.units[0]).toEqual({ as: "scale", worst: 1, best: 5 });
    expect(all[2]?.units).toEqual([{ as: "scale", worst: 0, best: 10 }]);
  });

  it("keeps a scale that runs down as it is", () => {
    const [first] = measurables([evidence({ ratings: [rating(2.1, [6, 1])] })]);
    expect(first?.units).toEqual([{ as: "scale", worst: 6, best: 1 }]);
  });

  it("tells a column of money in its currency and time, and of two currencies in the commoner", () => {
    const money = { as: "money", currency: "", period: "month" } as const;
    const own = (raw: string, currency: string) => evidence({ own: [cell("Price", money, raw, currency)] });
    const [column] = measurables([own("4150", "EUR"), own("4030", "EUR"), own("3900", "CHF")]);
    expect(column).toEqual({
      measure: { of: "own", datasetId: "prices", head: "Price", take: "latest" },
      units: [{ as: "money", currency: "EUR", period: "month" }, { as: "text" }],
      known: 3,
    });
  });

  it("takes words of a known scale as grades, with the steps nobody got", () => {
    const all = measurables(["Good", "Requires improvement"].map((text) => evidence({ facts: [fact("rated", text)] })));
    expect(units(all, ofProperty("rated"))?.[0]).toEqual({
      as: "grades",
      grades: ["Outstanding", "Good", "Requires improvement", "Inadequate"],
    });
  });

  it("takes most of a property's texts for what it is, and words for words", () => {
    const texts = ["3", "12", "on request"];
    const all = measurables(
      texts.map((text) => evidence({ facts: [fact("vacancies", text), fact("slogan", "We care.")] })),
    );
    expect(units(all, ofProperty("vacancies"))?.[0]).toEqual({ as: "number", unit: "" });
    expect(units(all, ofProperty("slogan"))).toEqual([{ as: "text" }]);
  });
});
