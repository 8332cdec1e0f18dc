import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { estimateRating, spreadOf } from "../../../src/domain/casework/trust";
import { STARS, estimated, rated, stars } from "./stars";

const refusal = (said: Parameters<typeof rated>[0]): string | null => {
  const answer = estimateRating(rated(said));
  return answer.ok ? null : answer.error.code;
};

describe("ratings with their distribution", () => {
  it("are a Beta of the posterior's moments: 3, 5 and 5 stars make Beta(6, 2)", () => {
    const { value, low, high, quantiles } = estimated(stars(0, 0, 1, 0, 2));
    expect(value).toBeCloseTo(4, 12);
    // The share below x is 7x⁶ − 6x⁷.
    for (const [star, share] of [
      [low, 0.05],
      [high, 0.95],
      [quantiles[0] ?? NaN, 0.001],
      [quantiles[10] ?? NaN, 0.5],
      [quantiles[20] ?? NaN, 0.999],
    ] as const) {
      const x = (star - 1) / 4;
      expect(7 * x ** 6 - 6 * x ** 7).toBeCloseTo(share, 10);
    }
  });

  it("look like three where they are three, and like many where they are many", () => {
    const three = estimated(stars(0, 0, 0, 0, 3));
    const many = estimated(stars(0, 0, 0, 0, 3_000));
    expect(three.marks).toEqual(["few", "one-sided"]);
    expect(three.high - three.low).toBeGreaterThan(1.2);
    expect(many.marks).toEqual(["one-sided"]);
    expect(many.high - many.low).toBeLessThan(0.02);
  });

  it("know the steps that nobody took", () => {
    const shown = estimated({
      distribution: [
        { value: 5, count: 7 },
        { value: 3, count: 2 },
      ],
    });
    expect(shown.quantiles).toEqual(estimated(stars(0, 0, 2, 0, 7)).quantiles);
  });

  it("may be shares of a count", () => {
    const shares = {
      distribution: [
        { value: 5, share: 0.75 },
        { value: 1, share: 0.25 },
      ],
      count: 8,
    };
    expect(estimated(shares).quantiles).toEqual(estimated(stars(2, 0, 0, 0, 6)).quantiles);
    expect(estimated({ ...shares, count: null })).toMatchObject({
      count: null,
      effectiveCount: 1,
      marks: ["count-unknown", "few"],
    });
  });

  it("run down where the scale does", () => {
    const grades = {
      scale: { worst: 6, best: 1 },
      distribution: [
        { value: 1, count: 6 },
        { value: 6, count: 2 },
      ],
    };
    const { value, low, high, quantiles } = estimated(grades);
    const up = estimated({
      ...grades,
      scale: { worst: 1, best: 6 },
      distribution: [
        { value: 6, count: 6 },
        { value: 1, count: 2 },
      ],
    });
    expect(value).toBeCloseTo(7 - up.value, 12);
    expect(low).toBeCloseTo(7 - up.high, 12);
    expect(high).toBeCloseTo(7 - up.low, 12);
    expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
  });

  it("hold against a mean or a count that says otherwise, and say so", () => {
    const of = stars(0, 0, 2, 0, 6);
    expect(estimated({ ...of, value: 4.5, count: 8 }).marks).toEqual(["few"]);
    expect(estimated({ ...of, value: 4.9 }).marks).toEqual(["mean-differs", "few"]);
    expect(estimated({ ...of, value: 7 }).marks).toEqual(["value-outside-scale", "few"]);
    expect(estimated({ ...of, count: 100 })).toMatchObject({ effectiveCount: 8, marks: ["count-differs", "few"] });
    expect(estimated({ ...of, count: 3 })).toMatchObject({ effectiveCount: 3, marks: ["count-differs", "few"] });
  });
});

describe("a distribution that cannot be understood", () => {
  const citations = [{ origin: "counterflow/a", index: 7, fact: 0 }];
  it.each([
    ["bad-step", [{ value: 6, count: 1 }]],
    ["bad-step", [{ value: 5, count: -1 }]],
    ["bad-step", [{ value: NaN, count: 1 }]],
    ["bad-step", [{ value: 5, share: 1.5 }]],
    ["bad-step", [{ value: 5, count: 1.5 }]],
    [
      "mixed",
      [
        { value: 5, count: 1 },
        { value: 4, share: 0.5 },
      ],
    ],
    ["mixed", [{ value: 5 }]],
    [
      "shares-do-not-sum",
      [
        { value: 5, share: 0.5 },
        { value: 4, share: 0.3 },
      ],
    ],
    ["empty", [{ value: 5, count: 0 }]],
  ])("is left out, and the mean holds: %s", (why, distribution) => {
    const { marks, how, quantiles } = estimated({ value: 4, count: 20, distribution, citations });
    expect(marks).toEqual(["distribution-left-out", "spread-unknown"]);
    expect(how.leftOut).toEqual([{ citations, why }]);
    expect(quantiles).toEqual(estimated({ value: 4, count: 20 }).quantiles);
  });

  it("is refused where there is nothing else", () => {
    expect(refusal({ distribution: [{ value: 6, count: 1 }] })).toBe("no-value");
    expect(refusal(stars(0, 0, 0, 0, 0))).toBe("no-ratings");
  });
});

describe("mean and count", () => {
  it("are as unsure as if all had voted for one end or the other", () => {
    // 0.825 of the scale, 3 ratings: worked out with another program's Beta.
    const { value, low, high, marks } = estimated({ value: 4.3, count: 3 });
    expect([value, low, high]).toEqual([
      expect.closeTo(3.975, 10),
      expect.closeTo(2.34200282, 7),
      expect.closeTo(4.94656463, 7),
    ]);
    expect(marks).toEqual(["spread-unknown", "few"]);
  });

  it("are surer where the source's own spread is known", () => {
    const spread = spreadOf(STARS, stars(5, 5, 20, 50, 20).distribution ?? []);
    const known = estimated({ value: 4.3, count: 100, spread });
    const unknown = estimated({ value: 4.3, count: 100 });
    expect(known.marks).toEqual([]);
    expect(known.high - known.low).toBeLessThan(0.7 * (unknown.high - unknown.low));
  });

  it("without the count are worth one rating", () => {
    const unknown = estimated({ value: 4.3 });
    expect(unknown).toMatchObject({
      count: null,
      effectiveCount: 1,
      marks: ["count-unknown", "spread-unknown", "few"],
    });
    expect(unknown.quantiles).toEqual(estimated({ value: 4.3, count: 1 }).quantiles);
  });

  it("are never surer than the mean's last digit", () => {
    const rounded = estimated({ value: 4.3, count: 1e9, spread: 0.1 });
    expect(rounded.high - rounded.low).toBeGreaterThan(0.08);
  });
});

describe("what is no rating", () => {
  it.each([
    ["bad-scale", { value: 4, count: 3, scale: { worst: 5, best: 5 } }],
    ["bad-scale", { value: 4, count: 3, scale: { worst: NaN, best: 5 } }],
    ["bad-scale", { value: 4, count: 3, scale: { worst: -1e308, best: 1e308 } }],
    ["bad-scale", { value: 4, count: 3, step: 0 }],
    ["bad-value", { value: NaN, count: 3 }],
    ["bad-value", { value: Infinity, count: 3 }],
    ["bad-count", { value: 4, count: -1 }],
    ["bad-count", { value: 4, count: 2.5 }],
    ["bad-count", { value: 4, count: NaN }],
    ["bad-spread", { value: 4, count: 3, spread: 0 }],
    ["bad-spread", { value: 4, count: 3, spread: 1.2 }],
    ["outside-scale", { value: 5.1, count: 3 }],
    ["outside-scale", { value: 0, count: 3 }],
    ["no-ratings", { value: 4, count: 0 }],
    ["no-value", { count: 3 }],
    ["no-value", { count: 3, distribution: [] }],
  ])("is refused with a reason: %s", (code, said) => {
    expect(refusal(said)).toBe(code);
  });
});

describe("any rating", () => {
  const number = fc.oneof(fc.double(), fc.double({ min: -10, max: 10 }), fc.integer({ min: -2, max: 12 }));
  const count = fc.option(fc.oneof(fc.nat(), fc.maxSafeInteger(), fc.double()));
  const step = fc.record(
    { value: number, count: fc.oneof(fc.nat(), fc.double()), share: fc.double() },
    { requiredKeys: ["value"] },
  );
  const any = fc.record(
    {
      scale: fc.record({ worst: number, best: number }),
      count,
      value: fc.option(number),
      distribution: fc.option(fc.array(step, { maxLength: 12 })),
      step: number,
      spread: number,
    },
    { requiredKeys: ["scale", "count", "value", "distribution"] },
  );

  test.prop([any], { numRuns: 400 })("is refused, or gives ascending quantiles within its scale", (input) => {
    const answer = estimateRating(input);
    if (!answer.ok) return;
    const { scale, value, low, high, quantiles } = answer.value;
    const [least, most] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
    const slack = 1e-9 * Math.max(Math.abs(least), Math.abs(most));
    expect(quantiles).toHaveLength(21);
    expect(quantiles.every((one, n) => n === 0 || one >= (quantiles[n - 1] ?? NaN))).toBe(true);
    expect(quantiles.every((one) => one >= least - slack && one <= most + slack)).toBe(true);
    expect(low <= value && value <= high).toBe(true);
  });

  test.prop([fc.array(fc.nat({ max: 30 }), { minLength: 5, maxLength: 5 }), fc.integer({ min: 2, max: 20 })])(
    "is surer with more ratings of the same kind",
    (counts, times) => {
      fc.pre(counts.some((one) => one > 0));
      const few = estimated(stars(...counts));
      const many = estimated(stars(...counts.map((one) => one * times)));
      expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low);
    },
  );
});
