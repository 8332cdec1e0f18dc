import { orderOf } from "../values/order";
import { atLiteral } from "../values/parse-time";
import { Range, type Value } from "../values/value";

const SHAPE = /^\s*([[(\]])(.{0,200}?)\.\.(.{0,200}?)([\])[])\s*$/u;

/** A range as a text of plain ends, one of which may be left out: `[1..5)`, `[@"2026-01-01"..]` (DMN 1.5, 10.3.4.1). */
export function rangeIn(text: string): Range | undefined {
  const [, open, from = "", to = "", close] = SHAPE.exec(text) ?? [];
  const [start, end] = [endIn(from.trim()), endIn(to.trim())];
  if (open === undefined || start === undefined || end === undefined || (start === null && end === null))
    return undefined;
  if (start !== null && end !== null && !((orderOf(start, end) ?? 1) <= 0)) return undefined;
  return new Range(start, end, open === "[", close === "]");
}

function endIn(text: string): Value | undefined {
  if (text === "" || text === "null") return null;
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text)) return Number(text);
  const [, time] = /^(?:@|(?:date|time|date and time|duration)\()"([^"\\]*)"\)?$/u.exec(text) ?? [];
  if (time !== undefined) return atLiteral(time) ?? undefined;
  return /^"[^"\\]*"$/u.test(text) ? text.slice(1, -1) : undefined;
}
