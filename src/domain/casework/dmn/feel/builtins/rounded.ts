export type Rounding = "half-even" | "half-up" | "half-down" | "up" | "down" | "floor" | "ceiling";

/** Rounded to so many digits after the point, which may be below zero; undefined where there are too many (DMN 1.3, 10.3.4.5). */
export function rounded(n: number, scale: number, rounding: Rounding): number | undefined {
  const digits = Math.trunc(scale);
  if (digits < -6111 || digits > 6176) return undefined;
  // Beyond what a number holds there is nothing to round, or nothing is left.
  if (digits > 300) return n;
  if (digits < -300) return rounding === "up" && n !== 0 ? undefined : 0;
  const moved = shift(n, digits);
  return Number.isFinite(moved) ? shift(whole(moved, rounding), -digits) : n;
}

/** By so many places, through its digits: a product would bring in errors of its own. */
function shift(n: number, places: number): number {
  const [digits = "0", exponent = "0"] = n.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function whole(n: number, rounding: Rounding): number {
  if (rounding === "floor") return Math.floor(n);
  if (rounding === "ceiling") return Math.ceil(n);
  const [size, sign] = [Math.abs(n), Math.sign(n)];
  const [below, rest] = [Math.floor(size), size - Math.floor(size)];
  if (rest === 0) return n;
  return sign * (goesUp(below, rest, rounding) ? below + 1 : below) + 0;
}

function goesUp(below: number, rest: number, rounding: Rounding): boolean {
  if (rounding === "up") return true;
  if (rounding === "down") return false;
  if (rest !== 0.5) return rest > 0.5;
  return rounding === "half-up" || (rounding === "half-even" && below % 2 === 1);
}
