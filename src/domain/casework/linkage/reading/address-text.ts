import type { AddressParts } from "../model";
import { countryOf, isCountry } from "./country";
import { POSTAL_CODES } from "./postal-code";

const LONGEST = 300;

/** A line that ends as streets do, or (in France and Spain) begins so. */
const STREET =
  /(?:\b(?:road|rd|street|st|lane|avenue|ave|close|drive|way|gardens|court|place|square|hill|terrace|crescent)|stra(?:ß|ss)e|str|weg|allee|platz|gasse|straat|laan|plein|gracht)\.?$|^(?:rue|avenue|boulevard|place|calle|via|ul)\b/iu;

/** A line that says where within a building. */
const WITHIN = /^(?:flat|unit|suite|apt|apartment|floor|room)\b.{0,12}$/iu;

/**
 * An address written as one text, taken apart: lines or what stands between commas, of which one has the postal code, one
 * the street with its number, and the last may be a country. What cannot be told is left out.
 */
export function addressParts(text: string): AddressParts {
  const lines = text
    .slice(0, LONGEST)
    .toWellFormed()
    .split(/[\n,;|]|\s{3,}/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const last = lines.at(-1) ?? "";
  const country = lines.length > 1 && isCountry(last) ? countryOf(lines.pop()) : undefined;
  const postal = findPostal(lines);
  const streetAt = streetLine(lines, postal);
  return {
    country,
    street: streetAt === postal?.line ? postal.before : lines[streetAt],
    postalCode: postal?.code,
    locality: localityOf(lines, streetAt, postal),
  };
}

interface Postal {
  readonly line: number;
  readonly code: string;
  /** What stands beside it on its line. */
  readonly before: string;
  readonly behind: string;
}

/** The postal code: what looks most like one, on the line furthest behind; never a number that begins a street's line. */
function findPostal(lines: readonly string[]): Postal | undefined {
  const capitals = lines.map((line) => line.toUpperCase());
  for (const form of POSTAL_CODES) {
    const at = lines.findLastIndex((line, place) => isPostal(form.exec(capitals[place] ?? ""), line, place));
    const found = at < 0 ? null : form.exec(capitals[at] ?? "");
    if (!found) continue;
    const line = lines[at] ?? "";
    const [before, behind] = [line.slice(0, found.index), line.slice(found.index + found[0].length)];
    return { line: at, code: found[0], before: before.trim(), behind: behind.trim() };
  }
  return undefined;
}

function isPostal(found: RegExpExecArray | null, line: string, place: number): boolean {
  if (!found) return false;
  // “1716 PCH”: on the first line a number of few digits is the house's.
  return place > 0 || found.index > 0 || /^\d{5}\s+\p{L}/u.test(line) || /[A-Z]/u.test(found[0]);
}

/** The first line that has letters and a number beside its postal code, else one named as a street, else the first besides the code's. */
function streetLine(lines: readonly string[], postal: Postal | undefined): number {
  const numbered = lines.findIndex((line, place) => {
    const own = (place === postal?.line ? postal.before : line).replace(WITHIN, "");
    return /\d/u.test(own) && /\p{L}{2}/u.test(own);
  });
  if (numbered >= 0) return numbered;
  const named = lines.findIndex((line, place) => place !== postal?.line && STREET.test(line));
  if (named >= 0) return named;
  return lines.findIndex((_line, place) => place !== postal?.line);
}

/** Behind the code, as on the continent; before it, as in Britain and America; else the line behind the street's. */
function localityOf(lines: readonly string[], streetAt: number, postal: Postal | undefined): string | undefined {
  if (postal && /\p{L}{2}/u.test(postal.behind)) return postal.behind;
  const besides = lines.filter((_line, place) => place > streetAt && place !== postal?.line);
  if (postal && streetAt !== postal.line && /\p{L}{3}/u.test(postal.before)) return withoutState(postal.before);
  return besides.find((line) => /\p{L}{3}/u.test(line));
}

const withoutState = (text: string): string => text.replace(/\s+[A-Z]{2}$/u, "");
