export type { Change } from "./change";
export { findChanges } from "./find-changes";
