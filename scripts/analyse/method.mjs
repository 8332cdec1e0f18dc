/**
 * A method of the command line: takes the lines of a file one by one, and writes lines of its own, at once or at the end.
 *
 * @typedef {{
 *   write: (line: unknown) => void,
 *   options: Readonly<Record<string, string | undefined>>,
 * }} Means
 * @typedef {{
 *   take: (value: unknown, number: number) => string | undefined,
 *   end?: () => void | Promise<void>,
 * }} Running `take` gives in words what is wrong with a line that it cannot take: "has no text".
 * @typedef {(means: Means) => Promise<Running>} Method
 */
export {};
