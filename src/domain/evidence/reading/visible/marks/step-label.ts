import { anyOf } from "../words";
import type { StepMark } from "./mark";

const STAR = String.raw`(?:${anyOf("star")})(?!\p{L})|[★⭐]`;
const LABEL = new RegExp(
  String.raw`^(10|[1-9])(?!\d|[.,]\d)(?:[\s\u00a0-]*(?:${STAR}|[★⭐]+))?(?:\s*[:(–-]?\s*\(?\d[\d.,]*\s*(?:%|m|${anyOf("thousand")})?\)?)?\s*:?$`,
  "iu",
);
const GLYPHS = /^([★⭐]{1,5})☆*(?:\s*\(?\d+\s*%?\)?)?$/u;
const STARRED = new RegExp(STAR, "iu");
const SHARE = String.raw`(\d{1,3}(?:[.,]\d+)?)\s?%`;
const SHARE_FIRST = new RegExp(String.raw`${SHARE}[^%]{1,60}?(?<![\d.,])(10|[1-9])[\s-]*(?:${STAR})`, "iu");
const SHARE_LAST = new RegExp(String.raw`(?<![\d.,])(10|[1-9])[\s-]*(?:${STAR})[^%\d]{0,60}${SHARE}`, "iu");

export interface FoundStep extends Omit<StepMark, "element"> {
  /** Whether stars are named or drawn; a bare number is a label only among ratings. */
  readonly named: boolean;
}

/** Whether a short text is, or begins with, the label of a step of a distribution of ratings. */
export function stepIn(text: string): FoundStep | undefined {
  const said = text.trim();
  if (said.length > 100 || !/^[\d★⭐]|%/u.test(said)) return undefined;
  const isShare = said.includes("%");
  const first = isShare ? SHARE_FIRST.exec(said) : null;
  if (first) return { value: Number(first[2]), share: percent(first[1]), named: true };
  const last = isShare ? SHARE_LAST.exec(said) : null;
  if (last) return { value: Number(last[1]), share: percent(last[2]), named: true };
  const glyphs = GLYPHS.exec(said)?.[1];
  const value = glyphs === undefined ? LABEL.exec(said)?.[1] : String(glyphs.length);
  return value === undefined ? undefined : { value: Number(value), named: glyphs !== undefined || STARRED.test(said) };
}

/** A percentage as a share in 0..1. */
export function percent(text: string | undefined): number {
  return Math.round(Math.min(100, Number((text ?? "0").replace(",", "."))) * 10) / 1_000;
}
