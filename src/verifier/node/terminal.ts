// The one way to a terminal. What is said may come from a file, from its name or from an error about either: characters
// that would move the cursor, paint, or turn the order of what stands around them are written out.

// Joiners are let pass: Persian and Indic names are spelled with them, and they move nothing.
const UNPRINTABLE = /(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const writtenOut = (text: string): string =>
  text.replace(UNPRINTABLE, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
      .join(""),
  );

/** A line of text as a terminal can bear it; no line ends within it. */
export const printable = (line: string): string => writtenOut(line).replaceAll("\n", "\\u000a");

/** JSON for programs and for terminals: what is escaped in a string says the same. */
export const printableJson = (value: unknown): string => writtenOut(JSON.stringify(value, null, 2));

/** Says lines on the standard output. */
export const say = (lines: readonly string[]): void => write(process.stdout, lines);

/** Says lines where faults and questions are said. */
export const complain = (lines: readonly string[]): void => write(process.stderr, lines);

/** Asks, in a line that does not end. */
export const ask = (question: string): void => void process.stderr.write(printable(question));

function write(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  stream.write(`${lines.map(printable).join("\n")}\n`);
}

/** Says JSON on the standard output. */
export const sayJson = (value: unknown): void => void process.stdout.write(`${printableJson(value)}\n`);
