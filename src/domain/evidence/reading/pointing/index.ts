export { PickAct, PickedSchema, PickState } from "./messages";
export { type Choice, openPointing, type Pointing } from "./open-pointing";
export type { Picked, PickedStep } from "./pick";
export { REVIEW_PARTS, type ReviewPart } from "./seen-parts";
export type { Move } from "./walk";
export { KINDS, type Kind, type Wanted } from "./wanted";
