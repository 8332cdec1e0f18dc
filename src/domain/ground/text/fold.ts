/**
 * A text as it is compared where the case of letters does not count: both sides are folded. The same in every browser,
 * whatever its language: a Turkish one would make “ı” of “I”, and no longer find “AKTE-I” by “akte-i”. Unicode's full case
 * folding, but for the Turkish letters, which are found by “i”.
 */
export const fold = (text: string): string =>
  // By way of capitals: so “ß” is “ss”.
  text.toUpperCase().toLowerCase().replaceAll("ς", "σ").replaceAll("i\u0307", "i").normalize("NFC");
