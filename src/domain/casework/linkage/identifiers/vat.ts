import { mod97, passesLuhn, passesMod1110, weighedSum } from "./checksums";

type Passes = (number: string) => boolean;

/** The weighed digits' sum by 11, subtracted from 11 or not, is the digit behind them; 10 as `ten` says. */
const mod11 =
  (weights: readonly number[], { from11 = false, ten = -1 } = {}): Passes =>
  (digits) => {
    const rest = weighedSum(digits, weights) % 11;
    const check = from11 ? (11 - rest) % 11 : rest;
    return (check === 10 ? ten : check) === Number(digits[weights.length]);
  };

const down = (from: number, to: number): number[] => Array.from({ length: from - to + 1 }, (_, place) => from - place);

const AUSTRIA: Passes = (text) => {
  const digits = text.slice(1);
  const sum = Array.from(digits.slice(0, 7)).reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + Math.floor(weighed / 10) + (weighed % 10);
  }, 0);
  return (100 - sum - 4) % 10 === Number(digits[7]);
};

const BRITAIN: Passes = (digits) => {
  const sum = weighedSum(digits, down(8, 2)) + Number(digits.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
};

const FRANCE: Passes = (digits) => {
  const siren = digits.slice(2);
  return passesLuhn(siren) && Number(digits.slice(0, 2)) === (12 + 3 * (Number(siren) % 97)) % 97;
};

const NETHERLANDS: Passes = (text) => mod11(down(9, 2), { ten: -1 })(text) || mod97(`NL${text}`) === 1;

const IRELAND: Passes = (text) => {
  const extra = text[8] === undefined || text[8] === "W" ? 0 : text.charCodeAt(8) - 64;
  const rest = (weighedSum(text, down(8, 2)) + 9 * extra) % 23;
  return "WABCDEFGHIJKLMNOPQRSTUV"[rest] === text[7];
};

const PORTUGAL: Passes = (digits) => {
  const rest = weighedSum(digits, down(9, 2)) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[8]);
};

/** Spain: a person's (DNI, NIE: letter by 23) or a company's (CIF: Luhn's sum as digit or letter). */
const SPAIN: Passes = (text) => {
  const person = /^([XYZ\d])(\d{7})([A-Z])$/u.exec(text);
  if (person) {
    const first = person[1]?.replace("X", "0").replace("Y", "1").replace("Z", "2") ?? "";
    return "TRWAGMYFPDXBNJZSQVHLCKE"[Number(first + (person[2] ?? "")) % 23] === person[3];
  }
  const digits = text.slice(1, 8);
  const check = [...Array(10).keys()].find((digit) => passesLuhn(digits + String(digit))) ?? 0;
  return text[8] === String(check) || text[8] === "JABCDEFGHI"[check];
};

/** A country's VAT numbers without its code: how they look, and their check. */
const RULES: Readonly<Record<string, readonly [RegExp, Passes]>> = {
  AT: [/^U\d{8}$/u, AUSTRIA],
  BE: [/^[01]?\d{9}$/u, (digits) => 97 - (Number(digits.slice(0, -2)) % 97) === Number(digits.slice(-2))],
  CHE: [/^\d{9}$/u, mod11([5, 4, 3, 2, 7, 6, 5, 4], { from11: true })],
  DE: [/^[1-9]\d{8}$/u, passesMod1110],
  DK: [/^[1-9]\d{7}$/u, (digits) => weighedSum(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0],
  EE: [/^\d{9}$/u, (digits) => weighedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0],
  EL: [/^\d{9}$/u, mod11([256, 128, 64, 32, 16, 8, 4, 2], { ten: 0 })],
  ES: [/^[A-Z\d]\d{7}[A-Z\d]$/u, SPAIN],
  FI: [/^\d{8}$/u, mod11([7, 9, 10, 5, 8, 4, 2], { from11: true })],
  FR: [/^\d{11}$/u, FRANCE],
  GB: [/^\d{9}(?:\d{3})?$/u, BRITAIN],
  HR: [/^\d{11}$/u, passesMod1110],
  HU: [/^\d{8}$/u, (digits) => weighedSum(digits, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0],
  IE: [/^\d{7}[A-W][A-IW]?$/u, IRELAND],
  IT: [/^\d{11}$/u, passesLuhn],
  LU: [/^\d{8}$/u, (digits) => Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6))],
  NL: [/^\d{9}B\d{2}$/u, NETHERLANDS],
  NO: [/^\d{9}$/u, mod11([3, 2, 7, 6, 5, 4, 3, 2], { from11: true })],
  PL: [/^\d{10}$/u, mod11([6, 5, 7, 2, 3, 4, 5, 6, 7])],
  PT: [/^[1-9]\d{8}$/u, PORTUGAL],
  SE: [/^\d{10}01$/u, (digits) => passesLuhn(digits.slice(0, 10))],
  SI: [/^[1-9]\d{7}$/u, mod11(down(8, 2), { from11: true, ten: 0 })],
  SK: [/^[1-9]\d{9}$/u, (digits) => Number(digits) % 11 === 0],
};

/** A VAT number without the word that Swiss and Norwegian ones end with. */
export const withoutVatWord = (number: string): string =>
  number.replace(/^((?:CHE|NO)\d{9})(?:MWST|TVA|IVA|MVA)$/u, "$1");

/** A VAT number's country code and what follows it, as VIES has them; Greece's is EL. */
const WITH_COUNTRY = /^(CHE|[A-Z]{2})([A-Z\d]{8,12})$/u;

/**
 * Whether a VAT number, in capitals and digits with its country's code, has the right check digits; nothing where the
 * country is none whose numbers are known here, or there is no code.
 */
export function checkVat(number: string): boolean | undefined {
  const [, code = "", rest = ""] = WITH_COUNTRY.exec(number) ?? [];
  const rule = RULES[code === "GR" ? "EL" : code];
  return rule && rule[0].test(rest) && rule[1](rest);
}
