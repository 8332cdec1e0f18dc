import type { Language } from "../../../ground/language";

/**
 * Words that look like the plural of another and mean something else: the humanities are not several humanities, and clothes are no cloths. Folded.
 * English alone: of the other six languages none was found wrong so far.
 */
const APART: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: new Set(
    (
      "antics arms clothes commons customs damages dregs earnings glasses goods headquarters humanities irons looks manners " +
      "means minutes morals odds outskirts premises proceeds provisions quarters regards remains riches securities " +
      "spectacles spirits thanks tropics utilities wits works"
    ).split(" "),
  ),
};

/** Whether one of two words that differ in number means something of its own in the plural. */
export const areApart = (one: string, other: string, language: Language): boolean =>
  one !== other && [one, other].some((word) => APART[language]?.has(word) === true);
