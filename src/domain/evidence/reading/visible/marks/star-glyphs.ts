import type { Rating } from "../../model";
import { asTyped, inAscii } from "../../../../ground/digits";

const FULL = new Set("★⭐✭✮🌟");
const HALF = new Set("⯨⯪½");
const RUN = /(?:[★☆⭐✩✭✮🌟⯨⯪⯫½]\ufe0f?\s?){2,12}/u;
const NUMBER_AND_STAR = /^\D{0,12}?(\d(?:[.,]\d{1,2})?)\s?[★⭐🌟](?![★☆⭐\d])/u;

/** A rating written in stars: `★★★★☆`, `★★★½`, `4.5 ★`. A scale only where empty stars, or five and no more, show it. */
export function glyphRating(text: string): Rating | undefined {
  const [raw] = RUN.exec(text) ?? [];
  return raw === undefined ? numbered(text) : counted(raw.trim());
}

function counted(raw: string): Rating | undefined {
  const signs = Array.from(raw).filter((sign) => sign.trim() !== "" && sign !== "\ufe0f");
  const full = signs.filter((sign) => FULL.has(sign)).length;
  const half = signs.filter((sign) => HALF.has(sign)).length;
  const total = signs.length;
  if (full + half === 0 || total > 10) return undefined;
  const scaled = total === 5 || total === 10 || (full + half < total && total >= 4);
  return { raw, value: full + half / 2, ...(scaled && { best: total }) };
}

function numbered(text: string): Rating | undefined {
  const [raw, number] = NUMBER_AND_STAR.exec(inAscii(text)) ?? [];
  const value = number === undefined ? undefined : Number(number.replace(",", "."));
  return raw === undefined || value === undefined || value > 5 || value === 0
    ? undefined
    : { raw: asTyped(text, raw.trim()), value };
}
