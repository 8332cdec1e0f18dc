/** Hit policies of decision tables (DMN 1.3, 8.2.8). */
export const HIT_POLICIES = ["UNIQUE", "ANY", "PRIORITY", "FIRST", "RULE ORDER", "OUTPUT ORDER", "COLLECT"] as const;
export type HitPolicy = (typeof HIT_POLICIES)[number];

/** What a collecting table makes of the outputs of all rules that fit (DMN 1.3, 8.2.8): `+ < > #`. */
export const AGGREGATIONS = ["SUM", "MIN", "MAX", "COUNT"] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** A condition: what is looked at, and which values are allowed (unary tests; empty where any are). */
export interface InputClause {
  readonly id: string;
  readonly label: string;
  readonly expression: string;
  readonly typeRef: string;
  readonly allowed: string;
}

/** A conclusion. `name` may be empty where there is but one. `allowed` gives the order of priority, too. */
export interface OutputClause {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly typeRef: string;
  readonly allowed: string;
  /** A FEEL expression; empty where there is none. */
  readonly defaultEntry: string;
}

/** A row: unary tests by input (`-` fits any), expressions by output, and words by annotation. */
export interface TableRule {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly annotations: readonly string[];
}

export interface DecisionTable {
  readonly id: string;
  readonly label: string;
  readonly hitPolicy: HitPolicy;
  /** For COLLECT alone; where left out, it gives a list. */
  readonly aggregation?: Aggregation;
  readonly inputs: readonly InputClause[];
  readonly outputs: readonly OutputClause[];
  /** The heads of the annotations. */
  readonly annotations: readonly string[];
  readonly rules: readonly TableRule[];
}
