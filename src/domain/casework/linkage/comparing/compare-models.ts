import type { Frequencies } from "../frequencies/frequencies";
import type { PreparedRecord } from "../reading/prepared";
import type { Evidence } from "./evidence";

/** The share of its bits that a code has which the other only contains, or only its description speaks of. */
const PART = 0.7;
const SAID = 0.7;
const OTHER = -6;
/** Letters and digits a code must have to be looked for within another. */
const LONG_ENOUGH = 4;

/** Model and part numbers: in names, in fields of their own, in descriptions. */
export function compareModels(a: PreparedRecord, b: PreparedRecord, frequencies: Frequencies): Evidence[] {
  const [codesA, codesB] = [codesOf(a), codesOf(b)];
  if (codesA.length === 0 && codesB.length === 0) return [];
  const evidence =
    equal(codesA, codesB, frequencies) ??
    contained(codesA, codesB, frequencies) ??
    stronger(said(codesA, b, frequencies), turned(said(codesB, a, frequencies))) ??
    other(codesA, codesB);
  return evidence ? [evidence] : [];
}

const codesOf = ({ names, models }: PreparedRecord): readonly string[] =>
  names.length === 1 && models.length === 0
    ? (names[0]?.codes ?? [])
    : [...new Set([...names.flatMap(({ codes }) => codes), ...models])];

function equal(codesA: readonly string[], codesB: readonly string[], frequencies: Frequencies): Evidence | undefined {
  const shared = codesA.filter((code) => codesB.includes(code));
  if (shared.length === 0) return undefined;
  const weight = Math.max(...shared.map((code) => frequencies.bits("code", code, 2)));
  return { field: "model", level: "equal", weight, a: shared.join(" "), b: shared.join(" ") };
}

/** “NWZ-A728BLK” and “NWZ-A728”: a colour or a market behind the model, or a maker's letters before it. */
function contained(
  codesA: readonly string[],
  codesB: readonly string[],
  frequencies: Frequencies,
): Evidence | undefined {
  let best: Evidence | undefined;
  for (const a of codesA) {
    for (const b of codesB) {
      const [short, long] = a.length < b.length ? [a, b] : [b, a];
      if (short.length < LONG_ENOUGH || !(isStart(short, long) || isEnd(short, long))) continue;
      const bits = Math.min(frequencies.bits("code", a, 1), frequencies.bits("code", b, 1));
      const weight = bits * PART * Math.sqrt(short.length / long.length);
      if (!best || weight > best.weight) best = { field: "model", level: "high", weight, a, b };
    }
  }
  return best;
}

/** A digit more is another number: “X100” is not “X1000”. */
const isStart = (short: string, long: string): boolean =>
  long.startsWith(short) && !(/\d$/u.test(short) && /\d/u.test(long[short.length] ?? ""));
const isEnd = (short: string, long: string): boolean =>
  long.endsWith(short) && !(/^\d/u.test(short) && /\d/u.test(long[long.length - short.length - 1] ?? ""));

/** A code of the one that the other's description, or its name written otherwise, speaks of. */
function said(codes: readonly string[], by: PreparedRecord, frequencies: Frequencies): Evidence | undefined {
  const found = codes.filter((code) => code.length >= LONG_ENOUGH && speaksOf(by, code));
  if (found.length === 0) return undefined;
  const weight = Math.max(...found.map((code) => frequencies.bits("code", code, 1))) * SAID;
  return { field: "model", level: "high", weight, a: found.join(" "), b: found.join(" ") };
}

function speaksOf({ saidCodes, names }: PreparedRecord, code: string): boolean {
  const isSaid = saidCodes.some((other) => other === code || isStart(code, other) || isEnd(code, other));
  return isSaid || (code.length > LONG_ENOUGH && names.some(({ joined }) => joined.includes(code)));
}

const stronger = (one: Evidence | undefined, other: Evidence | undefined): Evidence | undefined =>
  one && other ? (other.weight > one.weight ? other : one) : (one ?? other);

const turned = (evidence: Evidence | undefined): Evidence | undefined =>
  evidence && { ...evidence, a: evidence.b, b: evidence.a };

/** A shop's own article number is no other model: only numbers of one make, all digits or not, disagree. */
function other(codesA: readonly string[], codesB: readonly string[]): Evidence | undefined {
  const isDigits = (code: string): boolean => /^\d+$/u.test(code);
  const areOfOneMake = codesA.some((a) => codesB.some((b) => isDigits(a) === isDigits(b)));
  if (!areOfOneMake) return undefined;
  return { field: "model", level: "other", weight: OTHER, a: codesA.join(" "), b: codesB.join(" ") };
}
