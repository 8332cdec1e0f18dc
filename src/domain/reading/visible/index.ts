export { readVisible } from "./read-visible";
export { VISIBLE, type VisibleFact, type VisibleOptions } from "./visible-fact";
export { isSeenForm } from "./same-as-stated";
