import type { Frequencies } from "../frequencies/frequencies";
import type { PreparedRecord, PreparedTelephone } from "../reading/prepared";
import type { Evidence } from "./evidence";

const NEAR = 4;
/** A number is changed now and then, and many things have several. */
const OTHER = -2.5;
/** Digits at the end that may differ between numbers of one switchboard. */
const DIRECT_DIALS = 4;

/** The two numbers that agree most. */
export function compareTelephones(a: PreparedRecord, b: PreparedRecord, frequencies: Frequencies): Evidence[] {
  if (a.telephones.length === 0 || b.telephones.length === 0) return [];
  let best: Evidence | undefined;
  for (const one of a.telephones) {
    for (const other of b.telephones) {
      const found = compareTwo(one, other, frequencies);
      if (!best || found.weight > best.weight) best = found;
    }
  }
  return best ? [best] : [];
}

function compareTwo(one: PreparedTelephone, other: PreparedTelephone, frequencies: Frequencies): Evidence {
  const said = { field: "telephone", a: one.raw, b: other.raw } as const;
  if (countriesDiffer(one, other)) return { ...said, level: "other", weight: OTHER };
  const [short, long] =
    one.national.length <= other.national.length ? [one.national, other.national] : [other.national, one.national];
  if (long.endsWith(short)) {
    const bits = frequencies.bits("telephone", long, short === long ? 2 : 1);
    // Without its area a number is met in every area.
    return { ...said, level: "equal", weight: short === long || short.length >= 8 ? bits : bits / 2 };
  }
  const isNear = short.length === long.length && short.length >= 9 && isSwitchboard(short, long);
  return isNear ? { ...said, level: "near", weight: NEAR } : { ...said, level: "other", weight: OTHER };
}

const countriesDiffer = ({ country: one }: PreparedTelephone, { country: other }: PreparedTelephone): boolean =>
  one !== undefined && other !== undefined && one !== other;

const isSwitchboard = (one: string, other: string): boolean =>
  one.slice(0, -DIRECT_DIALS) === other.slice(0, -DIRECT_DIALS);
