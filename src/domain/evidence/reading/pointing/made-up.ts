/** Prefixes of tools that make class names anew with every build. */
const TOOL = /^(?:css|sc|jsx|svelte|emotion|styled|makeStyles|tss)-|^ng-tns-|^_ngcontent/u;
const WORD = /[-_]+/u;
const NUMBERED = /^[A-Za-z]{2,}\d{1,2}$/u;

/**
 * Whether a class or id looks made up by a tool (`css-1q2w3e`, `sc-bdVaJa`, `stars___2Kd9x`, `comment-48213`): another
 * page, or the next build of the site, will have another one.
 */
export function isMadeUp(name: string): boolean {
  return TOOL.test(name) || name.split(WORD).some(isScramble);
}

function isScramble(word: string): boolean {
  if (/^\d{3,}$/u.test(word)) return true;
  if (/\d/u.test(word) && /\p{L}/u.test(word)) return word.length > 3 && !NUMBERED.test(word);
  return word.length <= 10 && syllables(word).filter((each) => each.length < 3).length > 1;
}

/** The parts of a word at its capitals: people write `reviewCard`, tools write `bdVaJa`. */
const syllables = (word: string): string[] => word.split(/(?<=\p{Ll})(?=\p{Lu})/u);

/** What is left of a class once its made-up ending is cut off (`Rating__stars___2Kd9x` gives `Rating__stars`), if anything. */
export function stemOf(name: string): string | undefined {
  if (TOOL.test(name)) return undefined;
  const words = name.split(/(?<=[-_])(?=[^-_])/u);
  const first = words.findIndex((word) => isScramble(word.replace(/[-_]+$/u, "")));
  const stem =
    first < 1
      ? ""
      : words
          .slice(0, first)
          .join("")
          .replace(/[-_]+$/u, "");
  return stem.length >= 5 ? stem : undefined;
}
