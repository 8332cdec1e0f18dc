import { describe, expect, it } from "vitest";
import { poolCoverage } from "../../../scripts/intervals/pool-coverage.mjs";
import { BANDS, type SHOWN, ratingCoverage } from "../../../scripts/intervals/rating-coverage.mjs";
import { sum } from "../../../scripts/intervals/tables.mjs";
import { seeded } from "../../../scripts/linkage/seeded.mjs";
import * as trust from "../../../src/domain/casework/trust";

// `npm run coverage` draws 10,000 subjects; these few leave a margin of chance.
describe("of simulated subjects whose true mean is known", () => {
  const rows = ratingCoverage(trust, seeded(20261130), 60);
  const shareOf = (shown: (typeof SHOWN)[number]) => sum(rows.filter((row) => row.shown === shown)).share;

  it("the 90 % interval of a distribution holds it in about 90 of 100", () => {
    expect(shareOf("distribution")).toBeGreaterThan(0.88);
    expect(shareOf("distribution")).toBeLessThan(0.94);
  });

  it.each(BANDS.map((band) => band.join("–")))("also with %s ratings", (band) => {
    const { share } = sum(rows.filter((row) => row.shown === "distribution" && row.band === band));
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(0.98);
  });

  it("that of a mean whose source's spread is known does, and that of a mean alone is only ever too wide", () => {
    expect(shareOf("mean, spread known")).toBeGreaterThan(0.87);
    expect(shareOf("mean, spread known")).toBeLessThan(0.94);
    expect(shareOf("mean only")).toBeGreaterThan(0.96);
  });

  it("that of several sources holds it where they differ by as much as is held, and a little more", () => {
    const pooled = poolCoverage(trust, seeded(20261130), 25);
    expect(sum(pooled).share).toBeGreaterThan(0.88);
    expect(sum(pooled.filter(({ between }) => between === 0.1)).share).toBeGreaterThan(0.78);
  });
});
