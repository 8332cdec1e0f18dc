export { readVisible } from "./read-visible";
export type { VisibleFact, VisibleOptions } from "./visible-fact";
export { isSeenForm } from "./same-as-stated";
