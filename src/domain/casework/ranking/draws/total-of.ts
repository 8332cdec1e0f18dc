/** What an alternative comes to: weight times worth, added up in the order of the criteria; its first cell stands at `from`. */
export function totalOf(weights: Float64Array, worth: Float64Array, from: number): number {
  let total = 0;
  for (let criterion = 0; criterion < weights.length; criterion++)
    total += (weights[criterion] ?? 0) * (worth[from + criterion] ?? 0);
  return total;
}
