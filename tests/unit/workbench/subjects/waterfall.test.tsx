// @vitest-environment jsdom
import { fc, test } from "@fast-check/vitest";
import { render } from "preact";
import { describe, expect, it } from "vitest";
import { stepsOf } from "../../../../src/workbench/subjects/waterfall/steps";
import { Waterfall } from "../../../../src/workbench/subjects/waterfall/waterfall";
import { takeCatalogue } from "../../ui/catalogue";

const bits = fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10);
const grounds = fc.record({ prior: bits, weights: fc.array(bits, { maxLength: 8 }) }).map(({ prior, weights }) => ({
  prior,
  signals: weights.map((weight) => ({ field: "name", level: "equal", weight })),
  weight: weights.reduce((sum, weight) => sum + weight, prior),
}));

describe("a waterfall", () => {
  test.prop([grounds])("has each bar within its picture, beginning where the one before ended", (of) => {
    const { steps, zero } = stepsOf(of);
    expect(steps).toHaveLength(of.signals.length + 2);
    for (const { from, to } of steps) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1 + 1e-9);
      expect(from).toBeLessThanOrEqual(to);
    }
    const within = (edge: number, step: { from: number; to: number } | undefined) =>
      step !== undefined && Math.min(Math.abs(step.from - edge), Math.abs(step.to - edge)) < 1e-6;
    expect(within(zero, steps[0]) && within(zero, steps.at(-1))).toBe(true);
    for (const [n, step] of steps.slice(0, -2).entries())
      expect(within(step.from, steps[n + 1]) || within(step.to, steps[n + 1])).toBe(true);
  });

  it("says in words what spoke for and against, and what it comes to", () => {
    takeCatalogue("en");
    const root = document.createElement("div");
    const signals = [
      { field: "postalCode", level: "equal", weight: 6.1 },
      { field: "houseNumber", level: "other", weight: -3 },
      { field: "rivals", level: "near", weight: -1 },
      { field: "smell", level: "odd", weight: 0.5 },
    ];
    render(<Waterfall grounds={{ prior: -2, signals, weight: 0.6 }} />, root);
    const lines = [...root.querySelectorAll("tr")].map((row) =>
      [row.querySelector("th"), row.querySelector("td.n")].map((cell) => cell?.textContent).join(" "),
    );
    expect(lines).toEqual([
      "Before anything is compared −2.0",
      "Same postcode +6.1",
      "Other house number −3.0",
      "Others fit as well −1.0",
      "smell: odd +0.5",
      "Together +0.6",
    ]);
  });
});
