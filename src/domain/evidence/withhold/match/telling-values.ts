import { LANGUAGES } from "../../../ground/language";
import { CUES } from "../cues";
import type { WithheldKind } from "../kinds";
import { compileCues } from "./compile-cue";
import { plainText } from "./plain-text";

/** Where people say what they belong to: an employer is none. */
const BELONGING =
  /^(?:(?:is )?member ?of|member|member ?ships?|affiliations?|associations?|volunteer(?:ing)?(?: (?:experience|organi[sz]ation))?|mitglied(?:schaft(?:en)?)?(?: in| bei)?|ehrenamt|engagement|vereine|adh[eé]sions?|membre de|affiliation|engagements?|b[eé]n[eé]volat|afiliaci[oó]n(?:es)?|asociaciones|miembro de|membres[ií]as|iscrizioni|associazioni|membro di|appartenenze|lidmaatschap(?:pen)?|lid van|verenigingen|associa[cç][oõ]es|filia[cç][oõ]es|membro de|interests?|causes|hobbies)$/u;
/** Where people are addressed. */
const SALUTATION =
  /^(?:honorific ?prefix|prefix|name prefix|salutation|title|anrede|civilit[eé]|tratamiento|trato|titolo|appellativo|aanhef|aanspreekvorm|tratamento|form of address)$/u;
const ADDRESSED =
  /^(?:mr|mrs|ms|miss|mister|madam|sir|herrn?|frau|monsieur|m|mme|mlle|madame|mademoiselle|se[nñ]or(?:a|ita)?|sra?|srta|don|do[nñ]a|signor[ea]?|sig|sig\.?ra|meneer|mevrouw|dhr|mevr?|mw|de heer|senhora?|dr?a)\.?$/u;

/** Lists of those to whom people belong, by kind. */
const LISTS = [
  ["union", "union"],
  ["party", "politics"],
  ["church", "religion"],
  ["lodge", "belief"],
] as const;

let made: readonly (readonly [WithheldKind, RegExp])[] | undefined;

const organisations = () =>
  (made ??= LANGUAGES.flatMap((language) =>
    LISTS.flatMap(([list, kind]) =>
      CUES[language].words[list] ? [[kind, compileCues([`<${list}>`], CUES[language].words)] as const] : [],
    ),
  ));

/** What the value of a field tells whose name does not: a membership, a form of address. */
export function withheldByValue(names: readonly string[], value: string): WithheldKind[] {
  const { plain } = plainText(value);
  const found: WithheldKind[] = [];
  if (names.some((name) => SALUTATION.test(name)) && ADDRESSED.test(plain.trim())) found.push("sex");
  if (names.some((name) => BELONGING.test(name)))
    found.push(...organisations().flatMap(([kind, finds]) => (plain.search(finds) >= 0 ? [kind] : [])));
  return found;
}
