import type { AddressParts, MatchRecord } from "../../../domain/casework/linkage";
import { fold } from "../../../domain/ground/language";
import { oneLine } from "../../../domain/ground/text";
import type { TextKey } from "../../../ui/texts";
import { typeNames } from "../../../ui/type-names";

/** One field of two records: what each says, and whether that differs; where one says nothing, nothing differs. */
export interface FieldPair {
  readonly name: TextKey;
  readonly said: readonly [readonly string[], readonly string[]];
  readonly differs: boolean;
}

type Texts = (record: MatchRecord) => readonly (string | undefined)[];

const part =
  (name: keyof AddressParts): Texts =>
  ({ address }) => [typeof address === "object" ? address[name] : undefined];

/** Whether two texts say the same. */
type Agree = (one: string, other: string) => boolean;

/** In whatever case, accents, blanks and marks. */
const areLetters: Agree = (one, other) => lettersOf(one) === lettersOf(other);

function lettersOf(text: string): string {
  const folded = fold(oneLine(text));
  return folded.replaceAll(/[^\p{L}\p{N}]/gu, "") || folded;
}

/** The fewest digits by which a telephone is known within a country. */
const FEWEST_DIGITS = 6;

/** With and without the code of the country. */
const areTelephones: Agree = (one, other) => {
  const [shorter = "", longer = ""] = [one, other].map(digitsOf).sort((a, b) => a.length - b.length);
  return shorter.length >= FEWEST_DIGITS ? longer.endsWith(shorter) : areLetters(one, other);
};

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, "").replace(/^0+/u, "");

const areSpelledAlike: Agree = (one, other) => one === other;

/** In the order in which people look at them. */
const FIELDS: readonly (readonly [TextKey, Texts, Agree?])[] = [
  ["factPropertyName", ({ names }) => names],
  ["subjectKind", ({ types = [] }) => typeNames(types)],
  ["toJoinIdentifiers", ({ identifiers = [] }) => identifiers.map(({ scheme, value }) => `${value} (${scheme})`)],
  ["factPropertyTelephone", ({ telephones = [] }) => telephones, areTelephones],
  ["factPropertyUrl", ({ urls = [] }) => urls],
  ["factPropertyAddress", ({ address }) => [typeof address === "string" ? address : undefined]],
  ["factPropertyStreet", part("street")],
  ["signalHouseNumberHead", part("houseNumber")],
  ["factPropertyPostalCode", part("postalCode")],
  ["factPropertyLocality", part("locality")],
  ["factPropertyRegion", part("region")],
  ["factPropertyCountry", part("country")],
  ["toJoinPlace", ({ geo }) => [geo && `${geo.latitude}, ${geo.longitude}`], areSpelledAlike],
  ["toJoinMaker", ({ maker }) => [maker]],
  ["toJoinModel", ({ model }) => [model]],
];

const NOTHING: MatchRecord = { key: "", names: [] };

/** The fields that at least one of two records says. */
export function fieldPairs(records: readonly (MatchRecord | undefined)[]): readonly FieldPair[] {
  const [one = NOTHING, other = NOTHING] = records;
  return FIELDS.flatMap(([name, textsOf, agree = areLetters]) => {
    const said = [filled(textsOf(one)), filled(textsOf(other))] as const;
    return said[0].length + said[1].length === 0 ? [] : [{ name, said, differs: differ(...said, agree) }];
  });
}

const filled = (texts: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(texts.filter((text) => text !== undefined && text !== ""))] as string[];

/** They differ where both say something and nothing that they say is the same. */
const differ = (one: readonly string[], other: readonly string[], agree: Agree): boolean =>
  one.length > 0 && other.length > 0 && !one.some((text) => other.some((another) => agree(text, another)));
