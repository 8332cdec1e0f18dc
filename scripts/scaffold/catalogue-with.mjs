/**
 * A catalogue with more texts, where the alphabet puts them.
 * @param {string} catalogue
 * @param {Record<string, string>} texts
 */
export function catalogueWith(catalogue, texts) {
  const added = Object.entries(texts).map(([key, message]) => [key, { message }]);
  const all = Object.entries({ ...JSON.parse(catalogue), ...Object.fromEntries(added) });
  // Broken into lines, as it stays then when it is formatted.
  return JSON.stringify(Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2);
}
