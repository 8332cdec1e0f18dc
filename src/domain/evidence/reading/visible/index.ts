export { readVisible } from "./read-visible";
export { isSeenForm } from "./same-as-stated";
export { statedAt, type VisibleFact, type VisibleOptions } from "./visible-fact";
