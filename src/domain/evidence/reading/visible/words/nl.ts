import type { Words } from "./words";

export const nl: Words = {
  months: "januari februari maart/mrt april mei juni juli augustus september oktober november december",
  today: "vandaag|zojuist",
  yesterday: "gisteren",
  one: "een|één",
  minute: "minu(?:ut|ten)",
  hour: "u(?:ur|ren)",
  day: "dag(?:en)?",
  week: "we(?:ek|ken)",
  month: "maand(?:en)?",
  year: "ja(?:ar|ren)",
  before: "",
  after: "geleden",
  star: "ster(?:ren)?",
  outOf: "van de|uit de",
  of: "van|uit|op",
  rated:
    "(?:gemiddelde |totaal|algemene |eind)?(?:beoordeling|waardering|score|cijfer|rapportcijfer)|gewaardeerd met|beoordeeld met|gemiddelde?",
  ratings: "(?:\\p{L}+)?beoordeling(?:en)?|stem(?:men)?|waarderingen|(?:keer|x) beoordeeld",
  reviews: "(?:\\p{L}+)?recensies?|(?:\\p{L}+)?reviews?|ervaringen|meningen",
  thousand: "k|duizend",
  heading: "beoordelingen|recensies|reviews?|ervaringen|waarderingen|\\p{L}*reviews|\\p{L}*beoordelingen",
  share: "positief|positieve|tevredenheid|tevreden|waardering",
  by: "(?:geschreven |geplaatst |beoordeeld )?door|van",
  posted: "geplaatst|geschreven|gepubliceerd",
  answer: "(?:reactie|antwoord) (?:van|door)",
  answered: "heeft gereageerd|reageerde|antwoordde",
  owner:
    "eigena(?:ars?|resse)|directie|directeur|beheerder|bedrijf|(?:zorg)?aanbieder|(?:zorg)?instelling|organisatie|verkoper|leverancier|werkgever|klantenservice|gast(?:heer|vrouw)|accommodatie",
  action:
    "lees (?:meer|verder|minder)|meer (?:lezen|tonen|weergeven)|toon meer|meer|minder|reageer|reageren|beantwoorden|melden|rapporteer|nuttig|delen|vind ik leuk|ja|nee|vertalen|geverifieerde aankoop",
};
