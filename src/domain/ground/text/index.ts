export { fold } from "./fold";
export { BETWEEN, folded, foldedTerm, quoted, spellings } from "./folded";
export { Line, OptionalLine, Paragraphs, oneLine, plainText } from "./plain-text";
export { splitTerm } from "./split-term";
