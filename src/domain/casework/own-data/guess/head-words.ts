import type { Meaning } from "../meaning";

const money = (period: Extract<Meaning, { as: "money" }>["period"] = ""): Meaning => ({
  as: "money",
  currency: "",
  period,
});
const part = (of: Extract<Meaning, { as: "address" }>["part"]): Meaning => ({ as: "address", part: of });
const id = (scheme = ""): Meaning => ({ as: "identifier", scheme });

/**
 * What a column is about, by the words of its head: folded, without spaces and signs between them. The first that fits
 * counts, so that narrower words come before wider ones. English, German, Dutch, French, Spanish, Italian.
 */
export const HEAD_WORDS: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:currency|währung|waehrung|valuta|devise|moneda|divisa)/u, { as: "currency" }],
  [/^(?:latitude|lat|breitengrad|breite|latitud|latitudine)$/u, { as: "coordinates", part: "latitude" }],
  [
    /^(?:longitude|lon|lng|long|längengrad|laengengrad|länge|longitud|longitudine)$/u,
    { as: "coordinates", part: "longitude" },
  ],
  [
    /^(?:coordinates?|koordinaten?|geo(?:location|point)?|coordonnées|coordenadas|location)$/u,
    { as: "coordinates", part: "both" },
  ],
  [/^(?:cqclocationid|locationid)/u, id("GB-CQC")],
  [/^(?:cqcproviderid)/u, id("GB-CQC-PROVIDER")],
  [/(?:cmscertificationnumber|^ccn$|federalprovidernumber)/u, id("US-CCN")],
  [/^lei(?:code)?$/u, id("LEI")],
  [/(?:^vat|vatid|vatnumber|ustid|umsatzsteuer|btwnummer|tva|partitaiva|nif)/u, id("VAT")],
  [/^(?:ods(?:code)?)$/u, id("GB-NHS")],
  [/(?:companynumber|companieshouse)/u, id("GB-COH")],
  [/(?:kvk)/u, id("NL-KVK")],
  [/(?:handelsregister|hrb)/u, id("DE-HR")],
  [/(?:^duns)/u, id("DUNS")],
  [/(?:^ocid$)/u, id("OCID")],
  [
    /(?:registernumber|registrationnumber|registernummer|registrierungsnummer|heimnummer|einrichtungsnummer)/u,
    id("register"),
  ],
  [/(?:supplieridentifier$)/u, id()],
  [/(?:postcode|postalcode|zipcode|^zip$|^plz$|postleitzahl|codepostal|códigopostal|cap$)/u, part("postal-code")],
  [/^(?:housenumber|hausnummer|hausnr|huisnummer)/u, part("number")],
  [/^(?:street|straße|strasse|str|straat|rue|calle|via|provideraddress|addressline|address1)/u, part("street")],
  [/^(?:town|city|ort|stadt|plaats|woonplaats|ville|ciudad|città|locality|gemeinde|citytown)/u, part("town")],
  [/^(?:state|region|county|bundesland|province|provincie|kreis|landkreis|countyparish)/u, part("region")],
  [/^(?:country|land|pays|país|paese)$/u, part("country")],
  [/^(?:address|adresse|anschrift|adres|dirección|indirizzo|location)/u, part("whole")],
  [/(?:phone|telefon|telefoon|téléphone|teléfono|tel$|fon$)/u, { as: "phone" }],
  [/(?:website|webseite|homepage|url$|www|internet)/u, { as: "web" }],
  [/(?:permonth|monthly|promonat|monatlich|mtl|permaand|maandelijks|parmois)/u, money("month")],
  [/(?:perweek|weekly|prowoche|wöchentlich|parsemaine)/u, money("week")],
  [/(?:perday|daily|protag|täglich|tagessatz|parjour)/u, money("day")],
  [/(?:peryear|annual|yearly|projahr|jährlich|paran)/u, money("year")],
  [
    /(?:price|preis|prijs|prix|precio|prezzo|amount|betrag|bedrag|montant|importe|value|wert|waarde|cost|kosten|fee|entgelt|budget|spend|ausgaben|fine)/u,
    money(),
  ],
  [/(?:grade$|rating$|^note$|bewertung$|overallrating|oordeel)/u, { as: "grade", grades: [] }],
  [
    /(?:date|datum|^start|^end$|^ende$|beginn|until|^bis$|gültig|valid|signed|latestcheck|^van$|^tot$|fecha|dateof)/u,
    { as: "date" },
  ],
  [
    /(?:beds|betten|plätze|plaetze|places|vacanc|count|anzahl|aantal|number|nombre|quantity|menge|amendments|nachträge)/u,
    { as: "number", unit: "" },
  ],
  [
    /(?:^name$|providername|carehome|pflegeheim|einrichtung|^heim$|supplier$|lieferant|auftragnehmer|leverancier|fournisseur|organisation|organization|company|firma|bedrijf|unternehmen|facility|legalbusinessname|nom$|nombre$|^naam$)/u,
    { as: "name" },
  ],
];

/** Heads that name what rows are told apart by. */
export const KEY_WORDS =
  /^(?:id|key|schlüssel|nr|nummer|number|no|code|contractid|contractnumber|vertragsnummer|vertragsnr|registernumber|registernummer|cqclocationid.*|locationid|cmscertificationnumber.*|ccn|ocid|uid|uuid|isin|kundennummer|reference|ref|aktenzeichen|az|.*\bid)$/u;
