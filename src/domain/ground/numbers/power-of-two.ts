/** 2^n of a whole n, exact wherever a number can hold it; no standard says that of `**`. */
export function powerOfTwo(n: number): number {
  let power = 1;
  let square = n < 0 ? 0.5 : 2;
  for (let left = Math.abs(n); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power *= square;
    square *= square;
  }
  return power;
}
