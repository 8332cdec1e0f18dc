const FOUND = /found|find|fanden|trouv|encontr|parec|trovat|vond|vind|ach(?:ou|aram)|consider/iu;
const HELPFUL = /(?<!\p{L})(?:helpful|useful|hilfreich|nützlich|utiles?|útil|util|nuttig|behulpzaam)(?!\p{L})/iu;
const LONGEST = 160;

/** Whether a text tells how many found a review helpful: "12 of 20 people found this useful". */
export const isVoteLine = (text: string): boolean =>
  text.length <= LONGEST && /^\P{L}*\d/u.test(text) && HELPFUL.test(text) && FOUND.test(text);
