import { starSteps } from "../segment";

/** Ratings, both ends counted in. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const LEAST = 1;
const MOST = 0xffff;
const NUMBER = String.raw`(\d(?:[.,]\d{1,3})?)`;
const COMPARED = new RegExp(`^(<=|>=|<|>|=)?${NUMBER}$`, "u");
const BETWEEN = new RegExp(`^${NUMBER}(?:\\.\\.|-|–)${NUMBER}$`, "u");

/** Which ratings `<3`, `>=4`, `4.5` or `3..4` mean, in the steps of `starSteps`; undefined for anything else. */
export function readRange(text: string): Range | undefined {
  const [, low, high] = BETWEEN.exec(text) ?? [];
  if (low !== undefined && high !== undefined) return { from: steps(low), to: steps(high) };
  const [, sign = "=", number] = COMPARED.exec(text) ?? [];
  return number === undefined ? undefined : compared(sign, steps(number));
}

const steps = (text: string): number => Math.max(LEAST, starSteps(Number(text.replace(",", "."))));

function compared(sign: string, value: number): Range {
  switch (sign) {
    case "<":
      return { from: LEAST, to: value - 1 };
    case "<=":
      return { from: LEAST, to: value };
    case ">":
      return { from: value + 1, to: MOST };
    case ">=":
      return { from: value, to: MOST };
    default:
      return { from: value, to: value };
  }
}
