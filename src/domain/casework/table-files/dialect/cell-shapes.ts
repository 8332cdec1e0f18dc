/** Shapes of cells that tell that a text was cut where it should be. */
const SHAPES: readonly RegExp[] = [
  // Numbers, with thousands and decimals either way, a sign, a share, a currency.
  /^[-+]?(?:[$€£¥]\s?)?\d{1,3}(?:[.,' \u00a0\u202f]\d{3})*(?:[.,]\d+)?(?:\s?(?:%|[$€£¥]|EUR|USD|GBP|CHF))?$/u,
  /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/iu,
  // Days and times.
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/u,
  /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]m)?$/iu,
  // Addresses of pages and of people.
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}$/iu,
  // Names and codes: words without what could have been a separator.
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._\-/()&'’+:#°%]*[\p{L}\p{M}\p{N}.)%])?$/u,
  /^(?:n\/a|-|–|\.|\*)$/iu,
];

/** Whether a cell looks like something that a cell holds: a number, a day, an address, a name. An empty one does. */
export const hasShape = (cell: string): boolean => cell === "" || SHAPES.some((shape) => shape.test(cell));
