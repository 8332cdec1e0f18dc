import type * as v from "valibot";
import type { CardV1, FactV1, RequirementV1, ScoreV1, SealedStatementV1 } from "./shapes";

export type Requirement = v.InferOutput<typeof RequirementV1>;
/** 0 nothing shows it, 1 some signs, 2 meets it, 3 clearly above; null: not scored. */
export type Score = v.InferOutput<typeof ScoreV1>;
/** One officer's scores of one candidate. */
export type Card = v.InferOutput<typeof CardV1>;
export type Scored = Card["scores"][number];
export type EvidenceFact = v.InferOutput<typeof FactV1>;
export type SealedStatement = v.InferOutput<typeof SealedStatementV1>;

/** Where an entry stands. */
export interface Place {
  readonly origin: string;
  readonly index: number;
}
