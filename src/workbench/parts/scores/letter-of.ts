/** What a candidate is called while the name is hidden: 1 is A, 27 is AA. */
export function letterOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? letterOf(rest) : ""}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
