import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { betaQuantile, halved, tQuantile } from "../../../src/domain/ground/numbers";
import { exp } from "../../../src/domain/ground/numbers/exp";
import { ln } from "../../../src/domain/ground/numbers/ln";
import { lnGamma } from "../../../src/domain/ground/numbers/ln-gamma";
import { powerOfTwo } from "../../../src/domain/ground/numbers/power-of-two";

/** Within some units of the last digit that a number of this size has. */
const near = (found: number, published: number, units = 4): void =>
  expect(Math.abs(found - published)).toBeLessThanOrEqual(units * 2 ** -52 * Math.max(Math.abs(published), 2 ** -1000));

describe("logarithm and exponential", () => {
  it("are as the tables have them", () => {
    near(ln(2), 0.6931471805599453);
    near(ln(10), 2.302585092994046);
    near(ln(1e-300), -690.7755278982137);
    near(ln(5e-324), -744.4400719213812);
    near(exp(1), 2.718281828459045);
    near(exp(-1), 0.36787944117144233);
    near(exp(700), 1.0142320547350045e304);
  });

  it("say what they have no number for", () => {
    expect([ln(0), ln(-1), ln(NaN), ln(Infinity)]).toEqual([-Infinity, NaN, NaN, Infinity]);
    expect([exp(-1000), exp(1000), exp(NaN), exp(0)]).toEqual([0, Infinity, NaN, 1]);
  });

  test.prop([fc.double({ min: -300, max: 300, noNaN: true })])("undo each other", (x) => {
    expect(Math.abs(ln(exp(x)) - x)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(x)));
  });

  it("halves exactly, and between two halvings as the root has it", () => {
    expect([halved(0), halved(1), halved(10), powerOfTwo(-1074), powerOfTwo(1023)]).toEqual([
      1,
      0.5,
      1 / 1024,
      5e-324,
      8.98846567431158e307,
    ]);
    near(halved(0.5), Math.SQRT1_2);
  });
});

describe("ln Γ", () => {
  it("is that of factorials, and of the half", () => {
    expect(lnGamma(10)).toBeCloseTo(Math.log(362_880), 12);
    expect(lnGamma(171)).toBeCloseTo(706.573062245787, 11);
    expect(lnGamma(0.5)).toBeCloseTo(0.5723649429247001, 13);
  });
});

describe("quantiles", () => {
  it("of Student's t are those printed in every table", () => {
    const printed: [number, number][] = [
      [1, 6.314],
      [2, 2.92],
      [3, 2.353],
      [5, 2.015],
      [10, 1.812],
      [30, 1.697],
      [120, 1.658],
    ];
    for (const [freedom, value] of printed) expect(tQuantile(freedom, 0.95)).toBeCloseTo(value, 3);
  });

  it("of the Beta of one half are the arcsine's", () => {
    for (const share of [0.001, 0.05, 0.5, 0.95]) {
      expect(betaQuantile(0.5, 0.5, [share])[0]).toBeCloseTo(Math.sin((Math.PI * share) / 2) ** 2, 11);
    }
  });

  const shape = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

  test.prop([shape, share])("of Beta(a, 1) are the a-th root", (a, p) => {
    expect(betaQuantile(a, 1, [p])[0]).toBeCloseTo(p ** (1 / a), 10);
  });

  test.prop([shape, shape])("ascend, and stay within 0 and 1", (a, b) => {
    const found = betaQuantile(a, b, [0, 0.001, 0.05, 0.5, 0.95, 0.999, 1]);
    expect(found).toEqual([...found].sort((x, y) => x - y));
    expect(found.every((x) => x >= 0 && x <= 1)).toBe(true);
  });

  test.prop([shape, shape, share])("of Beta(a, b) mirror those of Beta(b, a)", (a, b, p) => {
    const [one = NaN] = betaQuantile(a, b, [p]);
    const [other = NaN] = betaQuantile(b, a, [1 - p]);
    expect(one + other).toBeCloseTo(1, 9);
  });
});

describe("what stands in a record", () => {
  const ROOMS = ["ground/numbers", "casework/trust"].map((room) =>
    join(import.meta.dirname, "../../../src/domain", room),
  );
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(room, name)),
  );

  it.each(files)("is worked out without what browsers do each in their way: %s", (file) => {
    const code = readFileSync(file, "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/gu, "");
    expect(code.match(/\*\*|Math\.(?!abs|floor|max|min|round|sqrt|trunc|ceil|imul)\w+/gu)).toBeNull();
  });
});
