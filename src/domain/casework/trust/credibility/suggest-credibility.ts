import type { Reliability } from "../../../evidence/sources";
import { STALE } from "../freshness/freshness";
import type { Credibility } from "./credibility";

export interface CredibilityGrounds {
  /** How many independent sources say the same; copies of each other are one. */
  readonly confirming: number;
  /** How many independent sources say otherwise. */
  readonly contradicting: number;
  /** What is left of its worth (`freshness`); null where it has no date. */
  readonly fresh: number | null;
  /** Its own source's grade; null where it has none. */
  readonly reliability: Reliability | null;
}

/** Why a credibility is suggested; a stable name, for which the views have words. */
export type CredibilityWhy =
  | "confirmed-by-several"
  | "confirmed-by-one"
  | "contradicted"
  | "contradicted-by-more"
  | "contradicted-by-as-many"
  | "contradicted-by-fewer"
  | "nobody-else-says-it"
  | "source-reliable"
  | "source-not-known-reliable"
  | "stale";

export interface CredibilitySuggestion {
  readonly credibility: Credibility;
  readonly why: readonly CredibilityWhy[];
}

/**
 * What may be said of a fact's credibility (Admiralty code, 1 confirmed … 5 improbable, 6 cannot be judged), from who else
 * says it and how old it is. Only a suggestion: whether a fact fits what else is known, a person judges.
 */
export function suggestCredibility(grounds: CredibilityGrounds): CredibilitySuggestion {
  const found = byOthers(grounds);
  if (grounds.fresh === null || grounds.fresh >= STALE || found.credibility > 3) return found;
  return { credibility: AGED[found.credibility] ?? found.credibility, why: [...found.why, "stale"] };
}

/** What was confirmed long ago is less so today. */
const AGED: Readonly<Partial<Record<Credibility, Credibility>>> = { 1: 2, 2: 3, 3: 6 };

const RELIABLE: ReadonlySet<Reliability | null> = new Set<Reliability | null>(["A", "B"]);

function byOthers({ confirming, contradicting, reliability }: CredibilityGrounds): CredibilitySuggestion {
  if (contradicting > 0) return disputed(confirming, contradicting);
  if (confirming > 1) return { credibility: 1, why: ["confirmed-by-several"] };
  if (confirming === 1) return { credibility: 2, why: ["confirmed-by-one"] };
  if (RELIABLE.has(reliability)) return { credibility: 3, why: ["nobody-else-says-it", "source-reliable"] };
  return { credibility: 6, why: ["nobody-else-says-it", "source-not-known-reliable"] };
}

/** The source itself is one voice for it. */
function disputed(confirming: number, contradicting: number): CredibilitySuggestion {
  if (confirming === 0 && contradicting > 1)
    return { credibility: 5, why: ["nobody-else-says-it", "contradicted-by-more"] };
  if (confirming === 0) return { credibility: 4, why: ["nobody-else-says-it", "contradicted"] };
  if (contradicting > confirming) return { credibility: 4, why: ["contradicted-by-more"] };
  if (contradicting === confirming) return { credibility: 4, why: ["contradicted-by-as-many"] };
  return { credibility: 3, why: ["contradicted-by-fewer"] };
}
