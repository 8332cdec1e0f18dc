import { describe, expect, it } from "vitest";
import {
  type Anomaly,
  type AnomalyKind,
  type Review,
  dayOf,
  findAnomalies,
  findBeyondForecast,
  findDiffering,
} from "../../../../src/domain/analysis/reviews";
import { tailOf } from "../../../../src/domain/analysis/reviews/tail";
import { generatorOf } from "../../../../src/domain/ground/chance";
import { noise } from "../support/noise";

const TODAY = "2026-11-01";
const all = (reviews: readonly Review[]): Anomaly[] => [...findAnomalies(reviews, TODAY)].flatMap(({ value }) => value);
const of = (kind: AnomalyKind, reviews: readonly Review[]): Anomaly[] =>
  all(reviews).filter((one) => one.kind === kind);
const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

const WORDS =
  "the room was clean staff were friendly we stayed three nights near lake with view noisy lift slow bed soft bathroom small price high and great place".split(
    " ",
  );
const chance = generatorOf("reviews");
const pick = <T>(list: readonly T[]): T => list[Math.floor(chance.next() * list.length)]!;
const text = (): string => Array.from({ length: 40 }, () => pick(WORDS)).join(" ");
/** Reviews as they come: of 20 subjects, by as many authors as not, on any day of two years. */
const ordinary = Array.from({ length: 800 }, (_, n): Review => ({
  id: `o${n}`,
  source: pick(["a.example", "b.example"]),
  subject: `home ${Math.floor(chance.next() * 20)}`,
  author: `author ${Math.floor(chance.next() * 400)}`,
  date: day(Math.floor(chance.next() * 700)),
  rating: Math.floor(chance.next() * 5) / 4,
  text: text(),
}));
const COPY =
  "We were so happy with the new boiler that this firm put in within a single morning, and they even swept the floor afterwards.";

describe("anomalies of reviews", () => {
  it("are hardly any among ordinary ones", () => {
    const flagged = new Set(all(ordinary).flatMap(({ reviews }) => reviews));
    expect(flagged.size).toBeLessThanOrEqual(0.02 * ordinary.length);
  });
  it("are none of reviews that tell nothing but their text", () => {
    expect(all(ordinary.map(({ id, text }) => ({ id, subject: "", text })))).toEqual([]);
  });
  it("show a burst, with numbers, how rare it is, and what may innocently lie behind it", () => {
    const burst = Array.from({ length: 15 }, (_, n) => ({ id: `b${n}`, subject: "home 3", date: day(650 + (n % 2)) }));
    const [found, ...more] = of("bursts", [...ordinary, ...burst]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ subject: "home 3", to: day(651) });
    expect(found!.reviews).toEqual(expect.arrayContaining(burst.map(({ id }) => id)));
    expect(found!.numbers["reviews"]).toBeGreaterThanOrEqual(15);
    expect(found!.numbers["usual"]).toBeLessThan(2);
    expect(found!.expectedByChance).toBeLessThan(0.001);
    expect(found!.innocent).toContain("customers-were-asked");
  });
  it("show no burst of a subject that was always as busy, nor of one without a past", () => {
    const busy = Array.from({ length: 2000 }, (_, n) => ({
      id: `y${n}`,
      subject: "busy",
      date: day(Math.floor(n / 10)),
    }));
    const opened = Array.from({ length: 50 }, (_, n) => ({ id: `n${n}`, subject: "new", date: day(600) }));
    expect(of("bursts", [...busy, ...opened])).toEqual([]);
  });
  it("show texts that are nearly the same, by others or of others", () => {
    const copies = [COPY, COPY.replace("morning", "day"), COPY.toUpperCase().replaceAll(",", "")].map((one, n) => ({
      id: `c${n}`,
      subject: `firm ${n}`,
      author: `Writer ${n}`,
      text: one,
    }));
    const [found, ...more] = of("near-identical", [...ordinary, ...copies]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      reviews: ["c0", "c1", "c2"],
      numbers: { reviews: 3, subjects: 3, authors: 3, pairs: 3 },
    });
    expect(found!.numbers["overlap"]).toBeGreaterThan(0.7);
  });
  it("show nothing of what one author posted twice, nor of what is short", () => {
    const twice = [1, 2].map((n) => ({ id: `t${n}`, subject: "firm", author: "Ann", text: COPY }));
    const short = [1, 2].map((n) => ({
      id: `s${n}`,
      subject: `f${n}`,
      author: `A${n}`,
      text: "Great place, friendly staff!",
    }));
    expect(all([...twice, ...short])).toEqual([]);
  });
  it("take no name for an author's that stands over most of them", () => {
    const site = ordinary.map((one) => ({ ...one, author: "hotels.example", date: day(3) }));
    expect(of("many-subjects-in-a-day", site)).toEqual([]);
  });
  it("show an author of many subjects in a day, but not a name that many share", () => {
    const many = (author: string): Review[] =>
      Array.from({ length: 9 }, (_, n) => ({ id: `${author} ${n}`, subject: `shop ${n}`, author, date: day(100) }));
    const found = of("many-subjects-in-a-day", [
      ...ordinary,
      ...many("Busy Bee"),
      ...many("Anonymous"),
      ...many("Gast"),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ author: "Busy Bee", from: day(100), numbers: { subjects: 9 } });
  });
  it.each([
    [
      "en",
      "Terrible place. The rooms were dirty, the staff rude and unhelpful, the food disgusting and cold. Avoid, it was the worst.",
    ],
    [
      "de",
      "Das war schrecklich. Die Zimmer waren dreckig, das Personal unfreundlich und frech, das Essen ekelhaft. Wir sind enttäuscht, eine Katastrophe.",
    ],
    [
      "fr",
      "C'était horrible. Les chambres étaient sales, le personnel désagréable et incompétent, une catastrophe. Nous sommes déçus, c'est à éviter.",
    ],
    [
      "es",
      "Fue horrible. Las habitaciones estaban sucias y el personal era grosero y maleducado, un desastre. Una decepción, lo peor que hay.",
    ],
    [
      "it",
      "Era orribile. Le camere erano sporche e il personale maleducato e incompetente, un disastro. Una delusione, il peggiore che c'è.",
    ],
    [
      "nl",
      "Het was verschrikkelijk. De kamers waren vies en het personeel onbeleefd en onvriendelijk, een ramp. Wij zijn teleurgesteld, waardeloos.",
    ],
    [
      "pt",
      "Foi horrível. Os quartos estavam sujos e o pessoal era grosseiro e antipático, um desastre. Uma decepção, o pior que há, nojento.",
    ],
  ])("show best stars over words of blame, in %s", (_, said) => {
    const against = { id: "x", subject: "home", rating: 1, text: said };
    expect(of("rating-against-text", [...ordinary, against]).map(({ reviews }) => reviews)).toContainEqual(["x"]);
    expect(
      of("rating-against-text", [...ordinary, { ...against, rating: 0 }]).flatMap(({ reviews }) => reviews),
    ).not.toContain("x");
  });
  it("show a source that had nothing and then much at once", () => {
    const sudden = Array.from({ length: 9 }, (_, n) => ({
      id: `s${n}`,
      source: "c.example",
      subject: "home 5",
      date: day(660 + n),
    }));
    const [found, ...more] = of("sudden-source", [...ordinary, ...sudden]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ source: "c.example", subject: "home 5", from: day(660), numbers: { reviews: 9 } });
  });
  it("leave out dates to come and dates that are none, and say so", () => {
    const future = Array.from({ length: 50 }, (_, n) => ({ id: `f${n}`, subject: "home 1", date: "2031-01-01" }));
    const outcomes = [...findAnomalies([...ordinary, ...future, { id: "n", subject: "home 1", date: "soon" }], TODAY)];
    expect(outcomes.flatMap(({ value }) => value).filter(({ kind }) => kind === "bursts")).toEqual([]);
    expect(outcomes[0]!.how.caveats).toContain("dates-left-out");
  });
  it("are the same whatever the order, but for how groups begin", () => {
    const sorted = (found: Anomaly[]): string[] =>
      found.map(({ kind, reviews }) => `${kind} ${[...reviews].sort().join()}`).sort();
    const copies = [1, 2].map((n) => ({ id: `c${n}`, subject: `f${n}`, author: `A${n}`, text: COPY }));
    expect(sorted(all([...copies, ...ordinary].reverse()))).toEqual(sorted(all([...copies, ...ordinary])));
  });
  it("bear one author with 100,000 reviews on a day", () => {
    const flood = Array.from({ length: 100_000 }, (_, n) => ({
      id: String(n),
      subject: `s${n % 1000}`,
      author: "One",
      date: day(1),
      rating: 1,
      text: COPY,
    }));
    const found = all(flood);
    expect(found.find(({ kind }) => kind === "near-identical")!.reviews).toHaveLength(100_000);
  });
  it("are none of none", () => {
    expect(all([])).toEqual([]);
    expect(all([{ id: "1", subject: "" }])).toEqual([]);
  });
});

describe("the tail of a count", () => {
  it("is what adding up gives", () => {
    // Past 0 events, the same time again: negative binomial with shape ½ and chance ½; P(0) = √½, P(1) = √½ / 4.
    expect(tailOf(1, 0, 1)).toBeCloseTo(1 - Math.sqrt(0.5), 12);
    expect(tailOf(2, 0, 1)).toBeCloseTo(1 - Math.sqrt(0.5) * 1.25, 12);
    expect(tailOf(0, 5, 1)).toBe(1);
    expect(tailOf(100_000, 10, 0.01)).toBe(0);
  });
});

describe("days", () => {
  it.each([
    ["1970-01-02", 1],
    ["2024-02-29T23:59:00Z", 19782],
    ["2023-02-29", undefined],
    ["2024-13-01", undefined],
    ["2024-05", undefined],
    ["9999-99-99", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s is %s", (date, expected) => expect(dayOf(date)).toBe(expected));
});

describe("numbers told twice", () => {
  it("differ by more than rounding", () => {
    const stated = { id: "f", subject: "home", source: "a.example", what: "count" } as const;
    expect(findDiffering([{ ...stated, seen: 4.3, marked: 4.27, unit: 0.1 }])).toEqual([]);
    expect(findDiffering([{ ...stated, seen: 1200, marked: 1153, unit: 100 }])).toEqual([]);
    expect(findDiffering([{ ...stated, seen: 212, marked: 198, unit: 1 }])).toMatchObject([
      { kind: "page-against-markup", numbers: { seen: 212, marked: 198, difference: 14 } },
    ]);
    expect(findDiffering([{ ...stated, seen: NaN, marked: 1, unit: 1 }])).toEqual([]);
  });
});

describe("beyond the forecast", () => {
  const before = noise("before", 40).map((value) => 50 + value);
  it("is a value far off what the ones before would have it", () => {
    const [found] = findBeyondForecast([{ subject: "home", values: [...before, 30], period: 1 }]);
    expect(found).toMatchObject({
      kind: "beyond-forecast",
      subject: "home",
      numbers: { value: 30, before: 40, tests: 1 },
    });
    expect(found!.numbers["low"]).toBeGreaterThan(30);
  });
  it("is nothing usual, nothing missing, nothing with too short a past", () => {
    expect(findBeyondForecast([{ subject: "home", values: [...before, 50.5], period: 1 }])).toEqual([]);
    expect(findBeyondForecast([{ subject: "home", values: [...before, null], period: 1 }])).toEqual([]);
    expect(findBeyondForecast([{ subject: "home", values: [5, 5.1, 99], period: 1 }])).toEqual([]);
    expect(findBeyondForecast([{ subject: "home", values: [], period: 1 }])).toEqual([]);
  });
});
