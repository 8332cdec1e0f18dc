/**
 * Matches as CSV; weights in bits.
 * @param {readonly import("../../src/domain/casework/linkage").Match[]} matches
 */
export function writePairs(matches) {
  const lines = matches.map(
    ({ a, b, weight, probability }) => `${a},${b},${weight.toFixed(3)},${probability.toFixed(6)}`,
  );
  return `${["row_a,row_b,weight,probability", ...lines].join("\n")}\n`;
}
