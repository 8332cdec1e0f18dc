import { generatorOf } from "../../../../src/domain/ground/chance";

/** Numbers about zero with a standard deviation of 1, near enough to normal (twelve even ones added up); the same for the same seed. */
export function noise(seed: string, length: number): number[] {
  const chance = generatorOf(seed);
  return Array.from({ length }, () => {
    let sum = -6;
    for (let n = 0; n < 12; n++) sum += chance.next();
    return sum;
  });
}
