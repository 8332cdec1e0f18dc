// @vitest-environment jsdom
import "../support/extension";
import { render } from "preact";
import { beforeEach, describe, expect, it } from "vitest";
import { type Unit, cellOf } from "../../../src/domain/casework/comparison";
import { Interval } from "../../../src/workbench/parts/interval/interval";
import { cellWords } from "../../../src/workbench/parts/computed/cell-words";
import { ComputedDialog } from "../../../src/workbench/parts/computed/computed-dialog";
import { markWords } from "../../../src/workbench/parts/computed/mark-words";
import { stepWords } from "../../../src/workbench/parts/computed/step-words";
import { amountInUnit, valueInUnit } from "../../../src/workbench/parts/computed/unit-words";
import { takeCatalogue } from "../ui/catalogue";
import { AS_OF, aRating } from "./options/a-comparison";

beforeEach(() => {
  takeCatalogue("en");
});

const STARS: Unit = { as: "scale", worst: 1, best: 5 };
const spoken = (text: string | null | undefined): string => (text ?? "").replaceAll(/[\u00a0\u202f]/gu, " ");

const cellFrom = (...ratings: ReturnType<typeof aRating>[]) =>
  cellOf(
    { ratings, facts: [], own: [], places: [], judgements: [] },
    { measure: { of: "rating", host: "" }, unit: STARS, asOf: AS_OF },
  );

describe("a value in words", () => {
  it.each([
    ["en", "4.2 of 5", "4.0 of 5", "€4,150", "€3,745.50", "Good"],
    ["de", "4,2 von 5", "4,0 von 5", "4.150 €", "3.745,50 €", "Good"],
  ] as const)("has its scale or unit (%s)", (language, rated, round, whole, broken, grade) => {
    takeCatalogue(language);
    const euros: Unit = { as: "money", currency: "EUR", period: "month" };
    expect(valueInUnit(4.21, STARS)).toBe(rated);
    expect(valueInUnit(4, STARS)).toBe(round);
    expect(spoken(amountInUnit(4150, euros))).toBe(whole);
    expect(spoken(amountInUnit(3745.5, euros))).toBe(broken);
    expect(valueInUnit(2, { as: "grades", grades: ["Outstanding", "Good"] })).toBe(grade);
  });

  it("says that three ratings are few", () => {
    const cell = cellFrom(aRating(4.7, 3));
    expect(cell.marks).toContain("few");
    expect(markWords("few", cell)).toBe("only 3 ratings: too few to rely on");
    expect(markWords("few", cellFrom(aRating(4.7, 1)))).toBe("only 1 rating: too few to rely on");
  });

  it("says why nothing is known", () => {
    expect(cellWords(cellFrom(), STARS)).toBe("nothing known");
    expect(cellWords(cellFrom(aRating(4.7, 3, { scale: null })), STARS)).toBe("no rating that can be reckoned with");
  });
});

describe("how a value was computed", () => {
  it("tells a source's part with its numbers on the scale", () => {
    const numbers = { count: 44, discount: 0.5, fresh: 1, effectiveCount: 22, mean: 0.75, variance: 0.1, weight: 0.2 };
    expect(spoken(stepWords({ code: "source", host: "forum.example", numbers }, { worst: 1, best: 5 }))).toBe(
      "forum.example: mean 4.0 of 5 from 44 ratings. Its grade leaves 50% of them and their age 100%, so that they count as 22 ratings and make up 20% of the whole.",
    );
    const low = stepWords({ code: "pooled", numbers: { mean: 0.25 } }, { worst: 6, best: 1 });
    expect(low).toContain("4.8 of 1");
  });

  it("cites each entry, and says what was left out and why", () => {
    const root = document.createElement("div");
    HTMLDialogElement.prototype.showModal = () => undefined;
    const cell = cellFrom(
      aRating(4.3, 87, { cite: { origin: "counterflow/a", index: 418 }, copies: "one" }),
      aRating(4.3, 80, {
        host: "copy.example",
        listing: "copy",
        cite: { origin: "counterflow/a", index: 411 },
        copies: "one",
      }),
    );
    render(
      <ComputedDialog cell={cell} name="Lindenhof" what="Outside rating" unit={STARS} onClose={() => undefined} />,
      root,
    );
    const links = [...root.querySelectorAll("a")].map(({ textContent }) => textContent);
    expect(links).toEqual(["entry 418", "entry 411"]);
    expect(root.textContent).toContain("It repeats what another source says, and counts once.");
    expect(root.querySelector("h2")?.textContent).toMatch(/^How “4\.\d of 5” was computed$/u);
  });
});

describe("an interval", () => {
  const placesOf = (from: number, to: number) => {
    const root = document.createElement("div");
    render(<Interval from={from} to={to} value={4} low={3} high={4.5} isFew limit={2} />, root);
    const style = (name: string) => root.querySelector<HTMLElement>(name)?.getAttribute("style");
    return [root.firstElementChild?.className, style("b"), style("i"), style("u")];
  };

  it("is drawn on its scale from worst to best, dotted where few", () => {
    expect(placesOf(1, 5)).toEqual([
      "interval few",
      "inset-inline-start: 75%;",
      "inset-inline-start: 50%; inset-inline-end: 12.5%;",
      "inset-inline-start: 25%;",
    ]);
  });

  it("is drawn the other way round where the scale runs down", () => {
    expect(placesOf(5, 1).slice(1)).toEqual([
      "inset-inline-start: 25%;",
      "inset-inline-start: 12.5%; inset-inline-end: 50%;",
      "inset-inline-start: 75%;",
    ]);
  });
});
