/** A vocabulary's term as words: `numberOfBeds` → "Number of beds", `https://example.org/x#hasRamp` → "Has ramp". */
export function splitTerm(term: string): string {
  // Words already, as a page wrote them.
  if (/\s/u.test(term.trim())) return term.trim();
  const local = /[^/#]+$/u.exec(term.includes(":") ? term : "")?.[0] ?? term;
  const words = local
    .replace(/[_-]+/gu, " ")
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .trim()
    .split(/\s+/u)
    .map((word) => (/^\p{Lu}[\p{Ll}\p{N}]*$/u.test(word) ? word.toLowerCase() : word));
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
