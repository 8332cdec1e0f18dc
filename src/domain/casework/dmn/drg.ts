import type { DecisionTable } from "./model";

/** What a file says of a name and its type; the type is a FEEL type or the name of an item definition, empty where none is said. */
export interface Typed {
  readonly name: string;
  readonly typeRef: string;
}

/** Where bound: a name, its type, and what is worked out for it. */
export interface Bound extends Typed {
  readonly logic: Logic;
}

/** How a value is worked out (DMN 1.3, 7.3 and 8.3; conditional, loops and filter are DMN 1.4, 7.3.7–7.3.9). */
export type Logic =
  | { readonly kind: "table"; readonly table: DecisionTable; readonly typeRef: string }
  | { readonly kind: "literal"; readonly text: string; readonly typeRef: string }
  /** An entry without a name is the result; where there is none, it is the context of all entries. */
  | { readonly kind: "context"; readonly entries: readonly Bound[]; readonly typeRef: string }
  | {
      readonly kind: "invocation";
      readonly called: Logic;
      readonly bindings: readonly Bound[];
      readonly typeRef: string;
    }
  | {
      readonly kind: "relation";
      readonly columns: readonly Typed[];
      readonly rows: readonly (readonly Logic[])[];
      readonly typeRef: string;
    }
  | { readonly kind: "list"; readonly items: readonly Logic[]; readonly typeRef: string }
  | {
      readonly kind: "function";
      readonly parameters: readonly Typed[];
      readonly body: Logic;
      /** `FEEL`, or what else it is written in, and then it cannot be run. */
      readonly language: string;
      readonly typeRef: string;
    }
  | {
      readonly kind: "conditional";
      readonly test: Logic;
      readonly then: Logic;
      readonly otherwise: Logic;
      readonly typeRef: string;
    }
  | {
      readonly kind: "loop";
      readonly loop: "for" | "every" | "some";
      readonly variable: string;
      readonly over: Logic;
      readonly body: Logic;
      readonly typeRef: string;
    }
  | { readonly kind: "filter"; readonly over: Logic; readonly match: Logic; readonly typeRef: string }
  | { readonly kind: "none" };

/** Ids of what is needed; those of other files are left out. */
export interface Requirements {
  readonly decisions: readonly string[];
  readonly inputs: readonly string[];
  /** Business knowledge models and decision services. */
  readonly knowledge: readonly string[];
}

export interface Decision extends Typed {
  readonly id: string;
  readonly logic: Logic;
  readonly requires: Requirements;
}

export interface InputData extends Typed {
  readonly id: string;
}

/** A business knowledge model: a function with a name. */
export interface Knowledge extends Typed {
  readonly id: string;
  readonly logic: Logic;
  readonly requires: Requirements;
}

/** Decisions that are called like a function: of its input data first, then its input decisions (DMN 1.3, 10.4). */
export interface DecisionService extends Typed {
  readonly id: string;
  readonly outputs: readonly string[];
  readonly encapsulated: readonly string[];
  readonly inputDecisions: readonly string[];
  readonly inputData: readonly string[];
}

/** A type of the file's own (DMN 1.3, 7.3.2). */
export interface ItemDefinition extends Typed {
  readonly isCollection: boolean;
  /** Unary tests that a value, or each member of a collection, must pass; empty where any do. */
  readonly allowed: string;
  /** Unary tests that the whole value must pass (DMN 1.5, `typeConstraint`); empty where any do. */
  readonly constraint: string;
  readonly components: readonly ItemDefinition[];
  /** What a function takes and gives, where the type is one. */
  readonly takes?: readonly Typed[];
}

/** The file as its reader holds it: whoever writes changes back does it here, and all else is kept. */
export interface DmnSource {
  /** The `dmn:Definitions` of dmn-moddle. */
  readonly definitions: unknown;
  /** The version that the file was written in. */
  readonly version: DmnVersion;
}

export type DmnVersion = "1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "1.6";

export interface DmnModel {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly decisions: readonly Decision[];
  readonly inputs: readonly InputData[];
  readonly knowledge: readonly Knowledge[];
  readonly services: readonly DecisionService[];
  readonly itemDefinitions: readonly ItemDefinition[];
  /** What an editor of tables cannot show. */
  readonly notShown: readonly NotShown[];
  readonly source: DmnSource;
}

/** Something that is in the file and that an editor of tables does not show; `name` is whose it is, as the file names it. */
export interface NotShown {
  readonly what: NotShownKind;
  readonly name: string;
}

export const NOT_SHOWN = [
  "knowledge",
  "service",
  "import",
  "context",
  "invocation",
  "relation",
  "list",
  "function",
  "conditional",
  "loop",
  "filter",
  "knowledge-source",
  "annotation",
  "other-language",
  "extension",
  "unknown",
] as const;
export type NotShownKind = (typeof NOT_SHOWN)[number];
