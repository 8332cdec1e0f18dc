import { plainLetters } from "../text/letters";

/** ISO 3166-1 codes, and what the countries are called. */
const COUNTRIES = `
gb|uk|gbr|united kingdom|great britain|england|scotland|wales|northern ireland|vereinigtes königreich|royaume-uni
de|deu|germany|deutschland|allemagne|duitsland
at|aut|austria|österreich|autriche
ch|che|switzerland|schweiz|suisse|svizzera
nl|nld|netherlands|the netherlands|nederland|niederlande|pays-bas|holland
be|bel|belgium|belgië|belgique|belgien
lu|lux|luxembourg|luxemburg
fr|fra|france|frankreich|frankrijk
es|esp|spain|españa|spanien
pt|prt|portugal
it|ita|italy|italia|italien
pl|pol|poland|polska|polen
cz|cze|czechia|czech republic|česko|česká republika|tschechien
sk|svk|slovakia|slovensko
hu|hun|hungary|magyarország
dk|dnk|denmark|danmark
se|swe|sweden|sverige
no|nor|norway|norge
fi|fin|finland|suomi
ie|irl|ireland|éire|republic of ireland
gr|grc|el|greece|ελλάδα|hellas
bg|bgr|bulgaria|българия
ro|rou|romania|românia
ru|rus|russia|россия|russian federation
ua|ukr|ukraine|україна
us|usa|united states|united states of america|america|vereinigte staaten
ca|can|canada
au|aus|australia
nz|nzl|new zealand
in|ind|india
`;

const CODES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", ...names] = line.split("|");
      return [code, ...names].map((name): [string, string] => [plainLetters(name), code]);
    }),
);

/** A country's ISO 3166-1 alpha-2 code in small letters, or what it is called in plain letters where it is not known. */
export function countryOf(text: string | undefined): string {
  const name = plainLetters((text ?? "").slice(0, 60)).trim();
  return CODES.get(name) ?? CODES.get(name.replace(/[.]/gu, "")) ?? name;
}

export const isCountry = (text: string): boolean => CODES.has(plainLetters(text.slice(0, 60)).trim());
