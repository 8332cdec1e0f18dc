/**
 * Take one `--name value` out of a command line whose other words are for another program.
 * @param {string} name
 * @param {string[]} words
 * @returns {{ value: string | undefined, rest: string[] }}
 */
export function takeOption(name, words) {
  const at = words.indexOf(name);
  if (at < 0) return { value: undefined, rest: words };
  return { value: words[at + 1] ?? "", rest: words.toSpliced(at, 2) };
}
