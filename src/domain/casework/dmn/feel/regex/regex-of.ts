import { NoPattern, type Pattern } from "./pattern";
import { type Step, programOf } from "./program";
import { signsOf } from "./signs-of";
import { readPattern } from "./read-pattern";

export interface Regex {
  readonly steps: readonly Step[];
  readonly slots: number;
  readonly multiline: boolean;
  readonly ignoresCase: boolean;
}

const LONGEST = 1_000;

/**
 * A regular expression of XPath, with its flags `s`, `m`, `i`, `x` and `q`; undefined where it is none. It is run by a machine
 * of our own whose every step is counted: the engine's own may go back and forth for years, and nothing can stop it.
 */
export function regexOf(text: string, flags: string): Regex | undefined {
  if (text.length > LONGEST || !/^[smixq]*$/u.test(flags)) return undefined;
  try {
    const { pattern, groups } = flags.includes("q")
      ? literal(text)
      : readPattern(spaced(text, flags), { dotAll: flags.includes("s") });
    const ignoresCase = flags.includes("i");
    return { ...programOf(pattern, groups), multiline: flags.includes("m"), ignoresCase };
  } catch (error) {
    if (error instanceof NoPattern) return undefined;
    throw error;
  }
}

const literal = (text: string): { pattern: Pattern; groups: number } => ({
  pattern: { kind: "all", parts: signsOf(text).map((sign) => ({ kind: "sign", set: (one) => one === sign })) },
  groups: 0,
});

/** With `x`, spaces mean nothing, save in a class. */
function spaced(text: string, flags: string): string {
  if (!flags.includes("x")) return text;
  let depth = 0;
  return text.replace(/\\.|[[\]]|[ \t\n\r]+/gsu, (part) => {
    if (part === "[") depth++;
    if (part === "]") depth--;
    return depth === 0 && part.trim() === "" ? "" : part;
  });
}
