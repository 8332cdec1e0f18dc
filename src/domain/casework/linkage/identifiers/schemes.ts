import { mod97, passesGs1, passesLuhn, weighedSum } from "./checksums";
import { checkVat, withoutVatWord } from "./vat";

/** What is known of a register or a catalogue that gives numbers to things. */
export interface Scheme {
  readonly name: string;
  /** What it is called, in small letters and digits only: schema.org's term, and what columns and pages say. */
  readonly called: readonly string[];
  /** Its numbers in capitals and digits; another form is a slip, or something else. */
  readonly form: RegExp;
  /** The number as it is compared, of capitals and digits. */
  readonly same?: (value: string) => string;
  /** Whether its check digits are right; missing where its numbers have none. */
  readonly check?: (value: string) => boolean | undefined;
}

const isbn13 = (value: string): string => {
  if (!/^\d{9}[\dX]$/u.test(value)) return value.padStart(14, "0");
  const body = `978${value.slice(0, 9)}`;
  const digit = [...Array(10).keys()].find((check) => passesGs1(body + String(check))) ?? 0;
  return passesIsbn10(value) ? `0${body}${digit}` : value;
};

function passesIsbn10(value: string): boolean {
  const last = value.endsWith("X") ? 10 : Number(value.at(-1));
  return (weighedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) + last) % 11 === 0;
}

/** ISSN (ISO 3297): mod 11, X being 10. */
function passesIssn(value: string): boolean {
  const last = value.endsWith("X") ? 10 : Number(value.at(-1));
  return (weighedSum(value, [8, 7, 6, 5, 4, 3, 2]) + last) % 11 === 0;
}

/** Australian business number: the first digit less one, weighed, by 89. */
function passesAbn(value: string): boolean {
  const less = `${Number(value[0]) - 1}${value.slice(1)}`;
  return weighedSum(less, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0;
}

const VAT_WORDS =
  "vat vatid vatnumber vatno vatregistrationnumber ust ustid ustidnr ustidentnr umsatzsteuerid btw btwnummer btwnr tva numerotva iva partitaiva nif cif nip moms momsnr alv vatcode";

/** Registers whose numbers belong to one thing each, wherever they are met. */
export const SCHEMES: readonly Scheme[] = [
  {
    name: "lei",
    called: ["lei", "leicode", "legalentityidentifier"],
    form: /^[A-Z\d]{18}\d{2}$/u,
    check: (value) => mod97(value) === 1,
  },
  { name: "vat", called: VAT_WORDS.split(" "), form: /^[A-Z\d]{8,16}$/u, same: withoutVatWord, check: checkVat },
  {
    name: "gtin",
    called: "gtin gtin8 gtin12 gtin13 gtin14 ean ean8 ean13 upc upca barcode isbn isbn10 isbn13".split(" "),
    form: /^(?:\d{8}|\d{12,14}|\d{9}[\dX])$/u,
    same: isbn13,
    check: (value) => /^\d{14}$/u.test(value) && passesGs1(value),
  },
  {
    name: "gln",
    called: ["gln", "globallocationnumber", "iln"],
    form: /^\d{13}$/u,
    check: passesGs1,
  },
  { name: "issn", called: ["issn"], form: /^\d{7}[\dX]$/u, check: passesIssn },
  {
    name: "iban",
    called: ["iban"],
    form: /^[A-Z]{2}\d{2}[A-Z\d]{10,30}$/u,
    check: (value) => mod97(value.slice(4) + value.slice(0, 4)) === 1,
  },
  {
    name: "npi",
    called: ["npi", "usnpi", "nationalprovideridentifier"],
    form: /^[12]\d{9}$/u,
    check: (value) => passesLuhn(`80840${value}`),
  },
  { name: "siret", called: ["siret"], form: /^\d{14}$/u, check: passesLuhn },
  { name: "siren", called: ["siren"], form: /^\d{9}$/u, check: passesLuhn },
  { name: "abn", called: ["abn"], form: /^[1-9]\d{10}$/u, check: passesAbn },
  { name: "ods", called: ["ods", "odscode", "organisationdataservice", "gbnhs"], form: /^[A-Z\d]{3,10}$/u },
  {
    name: "ccn",
    called:
      "ccn usccn cmscertificationnumber cmscertificationnumberccn federalprovidernumber medicareprovidernumber".split(
        " ",
      ),
    form: /^[A-Z\d]{6}(?:[A-Z\d]{4})?$/u,
  },
  {
    name: "cqc",
    called: "cqc gbcqc cqclocation cqclocationid cqcid cqclocationidforofficeuseonly".split(" "),
    form: /^\d{9,12}$/u,
  },
  { name: "cqc-provider", called: ["cqcprovider", "cqcproviderid", "gbcqcprovider"], form: /^\d{9,12}$/u },
  {
    name: "companies-house",
    called: "companieshouse gbcoh companieshousenumber companynumber companyno companyregistrationnumber crn".split(
      " ",
    ),
    form: /^(?:[A-Z]{2}\d{6}|\d{6,8})$/u,
    same: (value) => (/^\d+$/u.test(value) ? value.padStart(8, "0") : value),
  },
  {
    name: "kvk",
    called: ["kvk", "nlkvk", "kvknummer", "kvknr", "kvknumber", "chamberofcommerce"],
    form: /^\d{7,8}$/u,
    same: (value) => value.padStart(8, "0"),
  },
  { name: "duns", called: ["duns", "dunsnumber"], form: /^\d{9}$/u },
];
