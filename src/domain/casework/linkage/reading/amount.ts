const LONGEST = 40;

/**
 * An amount as a number above zero: “$1,299.00”, “1.299,00 €”, “45”. The last point or comma is the decimal sign where
 * one or two digits follow it.
 */
export function amountOf(text: string | undefined): number | undefined {
  const [digits] = /\d[\d.,' \u00a0\u202f]*/u.exec((text ?? "").slice(0, LONGEST)) ?? [];
  if (digits === undefined) return undefined;
  const [, whole = "", rest = ""] =
    /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(digits.replace(/[.,' \u00a0\u202f]+$/u, "")) ?? [];
  const amount = Number(`${whole.replace(/\D/gu, "")}.${rest || "0"}`);
  return amount > 0 ? amount : undefined;
}
