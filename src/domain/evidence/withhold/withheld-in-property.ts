import { LANGUAGES } from "../../ground/language";
import { WITHHELD_KINDS, type WithheldKind } from "./kinds";
import { labelSource } from "./match/matchers";
import { holdsNames } from "./match/field-names";
import { propertyWords } from "./match/property-words";
import { withheldByValue } from "./match/telling-values";
import { withheldInText } from "./withheld-in-text";

/** A field of a record and what it holds. */
export interface PropertyOfPerson {
  /** A term (`birthDate`), a path (`basics.image`), a column or a label, in any of the seven languages. */
  readonly property: string;
  readonly value: string;
}

/** What forms write before the name of a thing, and after it. */
const BEFORE =
  "(?:(?:the|your|my|his|her|an?|any|do|does|are|is|have|has|you|what|which|of|for|please|select|enter|state|current|candidate|applicant|employee|person|personal|user|member|profile|contact|self|identified|declared|ihre?|dein|haben|sie|eine?|welche|ist|bewerber|votre|avez|vous|une?|quelle?|est|candidat|su|tu|tiene|una?|cual|es|del?|il|la|le|suo|sua|hai|di|candidato|uw|heeft|u|een|wat|kandidaat|o|os|seu|qual|tem|uma?|p|u|dt|foaf|vcard|schema|gender_) ){0,7}";
const AFTER =
  "(?: (?:optional|required|text|value|id|code|type|label|info|information|details|yes no|y n|m f|m w d|f m|of (?:applicant|candidate|person|employee)|[1-9]))?";

let made: readonly (readonly [WithheldKind, RegExp])[] | undefined;

/** Each kind with what finds the names of its fields. */
const names = () =>
  (made ??= WITHHELD_KINDS.map((kind) => {
    const labels = LANGUAGES.flatMap((language) => labelSource(language, kind) ?? []);
    return [kind, new RegExp(`^${BEFORE}(?:${labels.join("|")})${AFTER}$`, "u")] as const;
  }));

/** What a field is by itself, whatever prose its value holds. */
export interface FieldOfPerson {
  /** The kinds that its name tells, or a value that is no prose: a membership, a form of address. */
  readonly kinds: readonly WithheldKind[];
  /** Its value is a name (of an employer, a place, a language), in which nothing is looked for. */
  readonly isName: boolean;
}

/** The kinds that a field tells without its prose (`withheldInText`), in the order of `WITHHELD_KINDS`, and whether it holds names. */
export function fieldOfPerson({ property, value }: PropertyOfPerson): FieldOfPerson {
  const words = propertyWords(property);
  const found = new Set<WithheldKind>([
    ...names().flatMap(([kind, finds]) => (words.some((name) => finds.test(name)) ? [kind] : [])),
    ...withheldByValue(words, value),
  ]);
  return { kinds: WITHHELD_KINDS.filter((kind) => found.has(kind)), isName: holdsNames(words) };
}

/**
 * The kinds of what a field says that a hiring desk must not store, in the order of `WITHHELD_KINDS`: by its name in full (schema.org's
 * terms, JSON Resume, Europass, vCard, exports' columns, labels in seven languages), and by what its value says (`withheldInText`).
 * A name decides whatever the value is: that a field was answered "none" tells as well.
 * @returns empty where no name and no cue is known; `familyName` is no family, an employer is no faith
 */
export function withheldInProperty(field: PropertyOfPerson): WithheldKind[] {
  const { kinds, isName } = fieldOfPerson(field);
  const found = new Set([...kinds, ...(isName ? [] : withheldInText(field.value).map(([, , kind]) => kind))]);
  return WITHHELD_KINDS.filter((kind) => found.has(kind));
}
