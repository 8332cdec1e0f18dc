import { type FeelDuration } from "feelin";
import { decimal, negate } from "../values/arithmetic";
import { rankOf } from "../values/order";
import type { Value } from "../values/value";
import { define } from "./define";
import { rounded } from "./rounded";

const number = (name: string, work: (n: number) => Value | undefined) =>
  define(name, ["number: number", (_run, n: number) => work(n)]);

const rounding = (name: string, mode: Parameters<typeof rounded>[2], optional = false) =>
  define(name, [
    optional ? "n: number, scale?: number" : "n: number, scale: number",
    (_run, n: number, scale?: number) => rounded(n, scale ?? 0, mode),
  ]);

/** DMN 1.3, 10.3.4.5. */
export const numbers = [
  rounding("decimal", "half-even"),
  rounding("floor", "floor", true),
  rounding("ceiling", "ceiling", true),
  rounding("round up", "up"),
  rounding("round down", "down"),
  rounding("round half up", "half-up"),
  rounding("round half down", "half-down"),
  define("abs", [
    "n: number|duration",
    (run, n: number | FeelDuration) => {
      if (typeof n === "number") return Math.abs(n);
      return rankOf(n) < 0 ? negate(run, n) : n;
    },
  ]),
  define("modulo", [
    "dividend: number, divisor: number",
    (_run, n: number, by: number) => (by === 0 ? undefined : decimal(n - by * Math.floor(n / by))),
  ]),
  number("sqrt", (n) => (n < 0 ? undefined : decimal(Math.sqrt(n)))),
  number("log", (n) => (n <= 0 ? undefined : decimal(Math.log(n)))),
  number("exp", (n) => decimal(Math.exp(n))),
  number("odd", (n) => (Number.isInteger(n) ? n % 2 !== 0 : undefined)),
  number("even", (n) => (Number.isInteger(n) ? n % 2 === 0 : undefined)),
];
