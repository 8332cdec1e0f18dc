import { LANGUAGES, type Language } from "../../../ground/language";
import { CUES, type Cues } from "../cues";
import { WITHHELD_KINDS, type WithheldKind } from "../kinds";
import { compileCue, compileCues } from "./compile-cue";

/** Finds one kind by the cues of one language. */
interface Matcher {
  readonly kind: WithheldKind;
  readonly language: Language;
  readonly finds: RegExp;
  /** Whether its cues mean something else in other languages. */
  readonly ownOnly: boolean;
}

/** Marks a cue that another language has for something else. */
const OWN = "%";
/** Marks a label that is common in texts for something else. */
const FIELD = "@";

let made: readonly Matcher[] | undefined;

/** Every matcher, made when first asked for. */
export const matchers = (): readonly Matcher[] => (made ??= LANGUAGES.flatMap(matchersOf));

function matchersOf(language: Language): Matcher[] {
  const { words, cues, labels } = CUES[language];
  return WITHHELD_KINDS.flatMap((kind) => {
    const all = [...cues.flatMap((group) => linesOf(group[kind])), ...labelCues(labels, kind)];
    const matcher = (lines: readonly string[], ownOnly: boolean): Matcher[] =>
      lines.length === 0 ? [] : [{ kind, language, finds: compileCues(lines, words), ownOnly }];
    return [
      ...matcher(
        all.filter((cue) => !cue.startsWith(OWN)),
        false,
      ),
      ...matcher(
        all.filter((cue) => cue.startsWith(OWN)).map((cue) => cue.slice(OWN.length)),
        true,
      ),
    ];
  });
}

/** A label, a colon and what it labels. */
function labelCues(labels: Cues, kind: WithheldKind): string[] {
  const names = labelsOf(labels, kind).filter((label) => !label.startsWith(FIELD));
  return names.length === 0 ? [] : [`^(${names.join("|")})( ?[(][^()\\n]{0,24}[)])? ?([:=]| - ) ?<value>`];
}

const innocence = new Map<Language, RegExp>();

/** What finds a language's phrases that say nothing of a person. */
export function innocentIn(language: Language): RegExp {
  const finds = innocence.get(language) ?? compileCues(linesOf(CUES[language].innocent), CUES[language].words);
  innocence.set(language, finds);
  return finds;
}

/** All labels of a kind in a language, as one expression over the whole name of a field. */
export function labelSource(language: Language, kind: WithheldKind): string | undefined {
  const { labels, words } = CUES[language];
  const names = labelsOf(labels, kind).map((label) => compileCue(label.replace(FIELD, ""), words));
  return names.length === 0 ? undefined : names.join("|");
}

/** Labels stand one beside another, parted by `|` outside of groups. */
const labelsOf = (labels: Cues, kind: WithheldKind): string[] =>
  (labels[kind] ?? "").match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^|()])+/gu) ?? [];

const linesOf = (lines = ""): string[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
