export { anchor, type Anchored, type AnchorPage, anchorPage } from "./anchor";
export { findWords } from "./find-words";
export { type Sought, soughtOf, type SoughtPlace } from "./sought";
