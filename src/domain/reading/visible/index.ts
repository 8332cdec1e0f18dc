export { readVisible } from "./read-visible";
export { isSeenForm } from "./same-as-stated";
export type { VisibleFact, VisibleOptions } from "./visible-fact";
