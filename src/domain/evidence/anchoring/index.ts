export { anchor, type Anchored, type AnchorPage, anchorPage } from "./anchor";
export { findNear } from "./find-near";
export { findWords } from "./find-words";
export { type Sought, soughtAmong, soughtOf, type SoughtPlace } from "./sought";
