/** The letters and digits that `plainText` leaves. */
const WORD = "0-9a-zß-ɏ";
/** Where a thing that is listed may begin and end. */
const ITEM = '\\n,;|()\\[\\]/:.!?"“”&+=';

/** Lists that every language has. */
const COMMON: Readonly<Record<string, string>> = {
  age: "(1[5-9]|[2-9][0-9])",
  year: "(19[2-9][0-9]|200[0-9]|201[0-2])",
  short: "'?[4-9][0-9]",
  numbers: "[0-3]?[0-9][.]?[./-] ?[01]?[0-9][./-] ?(19|20)?[0-9][0-9]",
  day: "[0-3]?[0-9]",
  iso: "19[2-9][0-9]-[01][0-9]-[0-3][0-9]",
  w: `[${WORD}'-]{1,24} `,
  v: ` [${WORD}'-]{1,24}`,
  gap: "[^.!?;\\n]{0,30}?",
  tail: "[^.,!?;|\\n]{0,36}",
  value: "([^\\n;|,.]|[.,](?=[0-9])){1,60}",
};

/**
 * A cue as the source of a regular expression (flag `u`) over plain text. The notation is that of regular expressions, but
 *
 * - a space is any, `_` one or a hyphen or neither, `~` the rest of a word;
 * - `^` begins and `$` ends what is listed (an item, a sentence, a line);
 * - `<name>` is a list of that name;
 * - a letter with an accent is also found without, `ä` also as `ae`; after a backtick it is only itself;
 * - groups capture nothing, and what repeats has an end: `*` and `+` are not to be had.
 * @throws {Error} where a cue names a list that there is not, or repeats without end
 */
export function compileCue(cue: string, words: Readonly<Record<string, string>>): string {
  return cue.replace(
    /<([a-z]+)>|\[[^\]]*\]|`(.)|\(\?[:=!<]{1,2}|\{\d+,\}|[(_~^$ *+]|[ß-ɏ]/gu,
    (part, name?: string, exact?: string) => {
      if (name !== undefined) return `(?:${compileCue(listOf(name, words), words)})`;
      return exact ?? plainPart(part, cue);
    },
  );
}

function listOf(name: string, words: Readonly<Record<string, string>>): string {
  const list = words[name] ?? COMMON[name];
  if (list === undefined) throw new Error(`There is no list of the name ${name}.`);
  return list;
}

function plainPart(part: string, cue: string): string {
  if (part === "(") return "(?:";
  if (part === " ") return "[ \\n]";
  if (part === "_") return "[ \\n-]?";
  if (part === "~") return `[${WORD}]{0,16}`;
  if (part === "^") return `(?<=(?:^|[${ITEM}]| -)[ ']{0,2})`;
  if (part === "$") return `(?=[ ']{0,2}(?:$|[${ITEM}]|- ))`;
  if (part === "*" || part === "+" || part.endsWith(",}")) throw new Error(`A cue repeats without end: ${cue}`);
  return part.length === 1 ? withoutAccent(part) : part;
}

function withoutAccent(letter: string): string {
  if (letter === "ß") return "(?:ß|ss)";
  if (letter === "œ") return "(?:œ|oe)";
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return "äöü".includes(letter) ? `(?:${letter}|${bare}e?)` : `[${letter}${bare}]`;
}

/** Cues, one a line, as one expression that finds whole words. */
export function compileCues(cues: readonly string[], words: Readonly<Record<string, string>>): RegExp {
  const sources = cues.map((cue) => compileCue(cue, words));
  return new RegExp(`(?<![${WORD}])(?:${sources.join("|")})(?![${WORD}])`, "gu");
}
