import type { Evidence } from "../comparing/evidence";
import type { Match, Signal } from "../model";
import type { PreparedRecord } from "../reading/prepared";
import { isBeyondDoubt } from "./beyond-doubt";
import { fittedWeight, type Fitting } from "./fitting";
import { probabilityOf } from "./prior";

/** UTF-16 units of a value that a signal shows. */
const SHOWN = 120;

/** A match with its waterfall: the prior and the signals add up to the weight. */
export function toMatch(
  { record: { key: a } }: PreparedRecord,
  { record: { key: b } }: PreparedRecord,
  evidence: readonly Evidence[],
  fitting: Fitting,
  prior: number,
): Match {
  const signals = evidence.map((one) => shown(one, fitting)).filter(({ weight }) => weight !== 0);
  const weight = signals.reduce((sum, signal) => sum + signal.weight, prior);
  return {
    a,
    b,
    weight,
    probability: probabilityOf(weight),
    prior,
    signals,
    isBeyondDoubt: isBeyondDoubt(weight, evidence),
  };
}

function shown(one: Evidence, fitting: Fitting): Signal {
  const { field, level, a, b } = one;
  return { field, level, weight: fittedWeight(one, fitting), a: short(a), b: short(b) };
}

const short = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN - 1).toWellFormed()}…` : text.toWellFormed();
