import type { ExportLanguage } from "../../format";

/** Before a unit, so that no line ends between the two. */
export const NO_BREAK = "\u00A0";

const MARKS = { en: { point: ".", group: "," }, de: { point: ",", group: "." } } as const;
/** From here on a number is written as a machine does: no page counts so far. */
const GREATEST = 1e15;

/**
 * A number with exactly so many decimals, as it is written in a language. ECMAScript says to the digit what it rounds to, so it
 * is the same everywhere, which what browsers know of languages is not.
 */
export function fixed(value: number, language: ExportLanguage, decimals: number): string {
  if (!Number.isFinite(value)) return "–";
  const { point, group } = MARKS[language];
  if (Math.abs(value) >= GREATEST) return String(value).replace(".", point);
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  const isNothing = /^[0.]*$/u.test(whole + fraction);
  return `${value < 0 && !isNothing ? "−" : ""}${digits}${fraction === "" ? "" : point + fraction}`;
}

/** A number with as many decimals as it has, at most two; one that would look like nothing keeps all of its digits. */
export function number(value: number, language: ExportLanguage): string {
  const rounded = fixed(value, language, 2).replace(/[.,]00$|(?<=[.,]\d)0$/u, "");
  return rounded === "0" && value !== 0 ? String(value).replace(".", MARKS[language].point) : rounded;
}

/** A share in per cent. What is not all or nothing is not rounded to it. */
export function share(value: number, language: ExportLanguage): string {
  const percent = value * 100;
  const whole = fixed(percent, language, 0);
  const isRounded = (whole === "0" && percent > 0) || (whole === "100" && percent < 100);
  return `${isRounded ? fixed(percent, language, 2) : whole}${NO_BREAK}%`;
}
