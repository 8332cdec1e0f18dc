import type { PreparedTelephone } from "./prepared";

const LONGEST = 40;
const EXTENSION = /(?:ext|extension|durchwahl|x|#|\bapp)\.?\s*\d{1,6}\s*$/iu;

/** Countries' codes of one and two digits (ITU-T E.164, list of assigned codes); all others have three. */
const SHORT_CODES = new Set(
  "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98".split(
    " ",
  ),
);

/** A telephone number taken apart, or nothing where it has fewer than six digits. */
export function prepareTelephone(raw: string): PreparedTelephone | undefined {
  const text = raw.slice(0, LONGEST).replace(EXTENSION, "").replace("(0)", "");
  const international = /^\D*(?:\+|00)/u.test(text.replace(/^tel:/u, ""));
  const digits = text.replace(/\D/gu, "");
  const number = international ? inside(digits.replace(/^00/u, "")) : { national: digits, country: undefined };
  const national = withoutTrunk(number.national);
  return national.length < 6 || /^(\d)\1*$/u.test(national) ? undefined : { raw, ...number, national };
}

function inside(digits: string): { national: string; country: string } {
  const code = [1, 2].map((length) => digits.slice(0, length)).find((start) => SHORT_CODES.has(start));
  const country = code ?? digits.slice(0, 3);
  return { country, national: digits.slice(country.length) };
}

/** The 0 before an area's code, and North America's 1. */
function withoutTrunk(digits: string): string {
  return digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits.replace(/^0+/u, "");
}
