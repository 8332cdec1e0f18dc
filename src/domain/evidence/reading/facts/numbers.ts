import { saysCounted } from "../counts/counted";
import { MULTIPLE, timesOf } from "../counts/multiples";
import { inAscii } from "../../../ground/digits";
import { pattern } from "../visible/words/pattern";
import { glyphRating } from "../visible/marks/star-glyphs";

/** What a page writes where a rating's value belongs, e.g. `4,3`, `4.3/5`, `92 %`, `8,7 von 10`. */
export interface WrittenValue {
  value: number;
  /** Only where the text itself says it. */
  best?: number;
  worst?: number;
}

const NUMBER = String.raw`[-−+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[-+]?\d{1,3})?`;
const OF = String.raw`(?:/|(?:out\s+)?of|von|aus|sur|de|su|sobre|van(?:\s+de)?|op|av|af|em|z)`;
const SCALED = new RegExp(String.raw`(?<![\d.,])(${NUMBER})\s*${OF}\s*(\d+(?:[.,]\d+)?)(?![\d.,]*\d)`, "iu");
const PERCENT = new RegExp(String.raw`^\D{0,20}?(${NUMBER})\s*%`, "iu");
const PLAIN = new RegExp(String.raw`^(?:[^\d.,+−-]{0,20})(${NUMBER})(?![\d.,]*\d)[^\d]{0,20}$`, "iu");
/** What nearly all markup holds; the rest is looked at more closely. */
const SIMPLE = /^\d{1,9}(?:\.\d{1,20})?$/u;
const LONGEST = 100;

function decimal(text: string): number {
  return Number(text.replace(",", ".").replace("−", "-"));
}

/**
 * The number a rating's text says; nothing where it says none, or several that are not a value and its scale.
 * A comma is a decimal comma: ratings have no thousands.
 */
export function readValue(text: string): WrittenValue | undefined {
  if (SIMPLE.test(text)) return { value: Number(text) };
  const written = inAscii(text)
    .trim()
    .replace(/(?<=\d)\s?½/u, ".5");
  if (written.length > LONGEST) return undefined;
  const [, value, best] = SCALED.exec(written) ?? [];
  if (value !== undefined && best !== undefined) return { value: decimal(value), best: decimal(best) };
  const percent = PERCENT.exec(written)?.[1];
  if (percent !== undefined) return { value: decimal(percent), best: 100, worst: 0 };
  const plain = PLAIN.exec(written)?.[1];
  return plain === undefined ? starsIn(written) : { value: decimal(plain) };
}

/** `★★★★☆`, and nothing else. */
function starsIn(written: string): WrittenValue | undefined {
  const { value, best } = (/^(?:[★☆⭐½\s]|\ufe0f)+$/u.test(written) && glyphRating(written)) || {};
  return value === undefined ? undefined : { value, ...(best !== undefined && { best }) };
}

/** `1,234,567`, and as in India `12,34,567`. */
const THOUSANDS = /^(?:\d{1,3}(?:[.,'’\s]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/u;
const WHOLE = /^(\d+)(?:[.,]0+)?$/u;
const COUNT = /^[^\d.,-]{0,20}(\d[\d.,'’\s]*\d|\d)(?!e[-+]?\d)[\s+(]*(.*)$/isu;
const TIMES = pattern(`^(?:${MULTIPLE})`);

/**
 * A count as pages write it (`1,234`, `1 234`, `1.2k`, `2 tys.`, `232 votes`): a whole number from 0, or nothing. The word
 * behind it must be known: it may say thousands, and in `language` (BCP 47) something else than elsewhere.
 */
export function readCount(text: string, language?: () => string | undefined): number | undefined {
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  const [, digits, behind = ""] = COUNT.exec(inAscii(text).trim().slice(0, LONGEST)) ?? [];
  if (digits === undefined) return undefined;
  const word = TIMES.exec(behind)?.[0];
  const times = word === undefined ? undefined : timesOf(word, language?.());
  if (times !== undefined) return safe(Math.round(decimal(digits) * times));
  if (/^[\p{L}\d]/u.test(behind) && !saysCounted(behind)) return undefined;
  const whole = WHOLE.exec(digits)?.[1];
  if (THOUSANDS.test(digits)) return safe(Number(digits.replace(/\D/gu, "")));
  return whole === undefined ? undefined : safe(Number(whole));
}

function safe(count: number): number | undefined {
  return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}
