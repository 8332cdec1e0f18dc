import type { Words } from "./words";

export const de: Words = {
  months: "januar/jänner februar/feber märz/mrz/maerz april mai juni juli august september oktober november dezember",
  today: "heute|gerade eben",
  yesterday: "gestern",
  one: "eine[rmn]?",
  minute: "minuten?|min\\.?",
  hour: "stunden?|std\\.?",
  day: "tag(?:e|en)?",
  week: "wochen?",
  month: "monat(?:e|en)?",
  year: "jahr(?:e|en)?",
  before: "vor",
  after: "",
  star: "sternen?|sterne?",
  outOf: "von maximal|von insgesamt|von möglichen",
  of: "von|aus",
  rated:
    "(?:durchschnittliche |durchschnitts|gesamt|kunden|gäste)?(?:bewertung|note|wertung|benotung)|bewertet mit|durchschnitt|gesamtnote|gesamteindruck",
  ratings: "(?:\\p{L}+)?bewertungen|(?:\\p{L}+)?bewertung|stimmen?|wertungen|noten",
  reviews: "(?:\\p{L}+)?rezension(?:en)?|erfahrungsberichte?|meinungen|erfahrungen",
  thousand: "k|tsd\\.?",
  heading:
    "bewertung(?:en)?|\\p{L}*bewertungen|rezensionen|\\p{L}*rezensionen|erfahrungsberichte|erfahrungen|\\p{L}*meinungen",
  share: "positive?|zufriedenheit|zufrieden|zustimmung|bewertung",
  by: "(?:verfasst |geschrieben |bewertet )?von|vom",
  posted: "veröffentlicht|verfasst|geschrieben|bewertet|abgegeben",
  answer:
    "(?:antwort|stellungnahme|kommentar|rückmeldung) (?:des|der|vom|von|ihres)|(?:inhaber|eigentümer|betreiber|anbieter|hotel|arbeitgeber|gastgeber)antwort",
  answered: "(?:hat )?(?:darauf )?(?:geantwortet|antwortete)",
  owner:
    "inhaber(?:in|s|antwort)?|eigentümer(?:in|s|antwort)?|betreiber(?:in|s|antwort)?|geschäftsführ(?:ung|ers?|erin)|\\p{L}*leit(?:ung|ers?|erin)|management|managers?|gastgeber(?:in|s|antwort)?|hoteliers?|\\p{L}*einrichtung|anbieter(?:in|s|antwort)?|arbeitgeber(?:in|s|antwort)?|unternehmens?|unterkunft|hotels?|hotelantwort|\\p{L}*heims?|praxis|klinik|firma|händlers?|verkäufers?|trägers?|kundenservice|kundendienst|team",
  action:
    "mehr (?:lesen|anzeigen|erfahren)|weiterlesen|weiter lesen|mehr|weniger|weniger anzeigen|antworten|melden|(?:bewertung|rezension|missbrauch) melden|hilfreich|teilen|gefällt mir|ja|nein|übersetzen|verifizierter kauf",
};
