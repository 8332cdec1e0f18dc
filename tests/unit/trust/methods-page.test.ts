import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  HALF_LIVES,
  RELIABILITY_DISCOUNTS,
  type RatingSource,
  findCopies,
  freshness,
  poolRatings,
} from "../../../src/domain/casework/trust";
import { estimated, stars } from "./stars";

const page = readFileSync(join(import.meta.dirname, "../../../docs/methods.md"), "utf8");

/** The rows of the table under this head, as the page has them: a name and a number. */
function rowsUnder(head: string): [name: string, number: string][] {
  const [, after = ""] = page.split(new RegExp(String.raw`^\| ${head} +\|.*$`, "mu"));
  const [table = ""] = after.split("\n\n");
  return [...table.matchAll(/^\| `?([^|`]+?)`? +\| ([\d.]+) +\|$/gmu)].map(([, name = "", number = ""]) => [
    name,
    number,
  ]);
}

/** Every number of the table is the code's, to the digits it shows; and none is left untested. */
function expectShown(head: string, found: Readonly<Record<string, number | undefined>>): void {
  const rows = rowsUnder(head);
  expect(rows.map(([name]) => name)).toEqual(Object.keys(found));
  for (const [name, shown] of rows) {
    const value = found[name] ?? NaN;
    const digits = shown.split(".")[1]?.length ?? 0;
    expect(Math.abs(value - Number(shown)), name).toBeLessThanOrEqual(0.5000001 * 10 ** -digits);
  }
}

const numbersOf = (
  steps: readonly { readonly code: string; readonly numbers: Readonly<Record<string, number>> }[],
  code: string,
) => steps.find((step) => step.code === code)?.numbers ?? {};

const NOW = "2026-03-02T09:00:00.000Z";

describe("the page of methods", () => {
  it("reckons three ratings as the code does", () => {
    const { value, low, high, sample, how } = estimated(stars(0, 0, 1, 0, 2));
    const { mean = NaN, variance = NaN, spread } = numbersOf(how.steps, "posterior");
    expectShown("example: three ratings", {
      n: sample.count,
      m: sample.mean,
      "s²": sample.variance,
      "s₀²": sample.priorSpread,
      M: mean,
      "S²": spread,
      V: variance,
      c: (mean * (1 - mean)) / variance - 1,
      value,
      low,
      high,
    });
  });

  it("reckons two sources as the code does", () => {
    const source = (name: string, reliability: "B" | "C", ...counts: readonly number[]): RatingSource => {
      return { host: name, listing: name, estimate: estimated(stars(...counts)), reliability, capturedAt: NOW };
    };
    const answer = poolRatings([source("a", "B", 2, 2, 6, 16, 24), source("b", "C", 2, 2, 4, 8, 4)], { now: NOW });
    if (!answer.ok) throw new Error(answer.error.code);
    const { value, low, high, parts, how } = answer.value;
    const between = numbersOf(how.steps, "between");
    const pooled = numbersOf(how.steps, "pooled");
    expectShown("example: two sources", {
      "n₁": parts[0]?.sample.count,
      "n₂": parts[1]?.sample.count,
      "m₁": parts[0]?.sample.mean,
      "m₂": parts[1]?.sample.mean,
      "Q(0)": between["q"],
      "τ₀": between["found"],
      τ: between["between"],
      "w₁ / Σ w": parts[0]?.weight,
      m̄: pooled["weighted"],
      g: pooled["widening"],
      M: pooled["mean"],
      V: pooled["variance"],
      value,
      low,
      high,
    });
  });

  it("has the discounts and half-lives that hold", () => {
    expect(rowsUnder("grade").map(([grade, number]) => [grade[0], Number(number)])).toEqual(
      Object.entries(RELIABILITY_DISCOUNTS).filter(([grade]) => grade !== "not-graded"),
    );
    expect(RELIABILITY_DISCOUNTS["not-graded"]).toBe(RELIABILITY_DISCOUNTS.F);
    expect(rowsUnder("kind").map(([kind, days]) => [kind, Number(days)])).toEqual(Object.entries(HALF_LIVES));
  });

  it("ages a price as the code does", () => {
    const { ageDays, share } = freshness("2025-12-02T09:00:00.000Z", NOW, "price") ?? {};
    expectShown("example: a price, 90 days old", { age: ageDays, share });
  });

  it("says of how many reviews alike the code makes copies", () => {
    const example = rowsUnder("example: copies").map(([, number]) => Number(number));
    const [all = NaN, alike = NaN] = example;
    const source = (id: string, same: number) => ({
      id,
      ratings: [],
      reviews: Array.from({ length: all }, (_, n) => ({
        author: "M. Ünal",
        date: "2026-02-03",
        text: `Review ${n}, as ${n < same ? "both" : id} of them have it`,
        citation: { origin: "counterflow/a", index: n },
      })),
    });
    expect(findCopies([source("a", alike), source("b", alike)])).toHaveLength(1);
    expect(findCopies([source("a", alike - 1), source("b", alike - 1)])).toEqual([]);
  });
});
