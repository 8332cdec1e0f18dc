/** What of a word is compared at most, so that one made for it does not take long. */
const MOST = 64;

/**
 * How like two words are, 0..1 (Winkler 1990): the share of letters that both have at about the same place, those out
 * of order counting half, and a little more for a common beginning of up to four letters.
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [one.slice(0, MOST), other.slice(0, MOST)];
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  const reach = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0);
  const taken = new Uint8Array(b.length);
  const common: string[] = [];
  for (let at = 0; at < a.length; at++) {
    const to = Math.min(at + reach, b.length - 1);
    for (let place = Math.max(at - reach, 0); place <= to; place++) {
      if (taken[place] === 1 || a[at] !== b[place]) continue;
      taken[place] = 1;
      common.push(a.charAt(at));
      break;
    }
  }
  if (common.length === 0) return 0;
  const swapped = outOfOrder(common, b, taken) / 2;
  const { length } = common;
  return (length / a.length + length / b.length + (length - swapped) / length) / 3;
}

function outOfOrder(common: readonly string[], b: string, taken: Uint8Array): number {
  let [count, next] = [0, 0];
  for (let place = 0; place < b.length; place++) {
    if (taken[place] !== 1) continue;
    if (common[next] !== b[place]) count++;
    next++;
  }
  return count;
}
