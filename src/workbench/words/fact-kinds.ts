import type { FactKind } from "../../domain/evidence/reading";
import { type TextKey, t } from "../../ui/texts";

const NAMES: Readonly<Record<FactKind, TextKey>> = {
  "aggregate-rating": "logKindAggregateRating",
  review: "logKindReview",
  profile: "logKindProfile",
  tag: "logKindTag",
};

export const FACT_KINDS = Object.keys(NAMES) as readonly FactKind[];

export const factKindName = (kind: FactKind): string => t(NAMES[kind]);
