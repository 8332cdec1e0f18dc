import { describe, expect, it } from "vitest";
import type { FactHistory } from "../../../../src/workbench/parts/facts/fact-history";
import { compareFacts } from "../../../../src/workbench/subjects/dossier/facts/compare-facts";
import type { ListingView } from "../../../../src/workbench/subjects/dossier/listing-view";

const said = (property: string, ...values: string[]): FactHistory<"profile"> => ({
  key: property,
  latest: {
    at: "2026-11-02T10:00:00.000Z",
    origin: "counterflow/a",
    index: 0,
    captureId: "c",
    numbers: values.map((_, n) => n),
    facts: values.map((value) => ({ kind: "profile", subject: "home", confidence: 1, property, value })),
  },
  earlier: [],
});

const listing = (host: string, ...profile: FactHistory<"profile">[]): ListingView => ({
  node: `listing ${host} home`,
  host,
  name: "Lindenhof",
  types: [],
  url: null,
  identifiers: [],
  ratings: [],
  profile,
  tags: [],
  reviews: [],
});

const verdicts = (...listings: ListingView[]): Record<string, string> =>
  Object.fromEntries(compareFacts(listings).map(({ property, verdict }) => [property, verdict]));

describe("facts side by side", () => {
  it("agree whatever their capitals, accents, blanks and order", () => {
    const one = listing("a.example", said("name", "Élm  Court"), said("telephone", "1", "2"));
    const other = listing("b.example", said("name", "elm court"), said("telephone", "2", "1"));
    expect(verdicts(one, other)).toEqual({ name: "agree", telephone: "agree" });
  });

  it("differ where two sources say two things, and not where one says nothing", () => {
    const one = listing("a.example", said("name", "Elm"), said("numberOfBeds", "64"));
    const other = listing("b.example", said("numberOfBeds", "60"));
    expect(verdicts(one, other)).toEqual({ name: "one", numberOfBeds: "differ" });
  });

  it("stand in their sources' columns, what differs first", () => {
    const one = listing("a.example", said("name", "Elm"), said("numberOfBeds", "64"));
    const other = listing("b.example", said("numberOfBeds", "60"));
    const [first, second] = compareFacts([one, other]);
    expect(first?.said.map((history) => history?.latest.facts[0]?.value)).toEqual(["64", "60"]);
    expect(second?.said.map((history) => history?.latest.facts[0]?.value)).toEqual(["Elm", undefined]);
  });
});
