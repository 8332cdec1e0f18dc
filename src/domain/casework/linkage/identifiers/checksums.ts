/** Whether a number in digits passes the Luhn check (ISO/IEC 7812-1, Annex B), its last digit being the check digit. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => total + luhnPart(Number(digit), place), 0);
  return sum % 10 === 0;
}

function luhnPart(digit: number, place: number): number {
  const weighed = place % 2 === 1 ? digit * 2 : digit;
  return weighed > 9 ? weighed - 9 : weighed;
}

/** The remainder by 97 of digits and letters, A being 10 and Z 35 (ISO/IEC 7064, MOD 97-10). */
export function mod97(text: string): number {
  let rest = 0;
  for (const letter of text) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** Whether digits pass ISO/IEC 7064, MOD 11,10: the check of German and Croatian tax numbers. */
export function passesMod1110(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + Number(digits.at(-1))) % 10 === 1;
}

/** The sum of digits by their weights; what has no weight is left out. */
export function weighedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place] ?? 0), 0);
}

/** Whether a GTIN's or GLN's last digit is its check digit (GS1 General Specifications §7.9). */
export function passesGs1(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
