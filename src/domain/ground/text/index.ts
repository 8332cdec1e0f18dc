export { fold } from "./fold";
export { BETWEEN, type Folded, folded, foldedTerm, quoted } from "./folded";
export { Line, OptionalLine, Paragraphs, oneLine, plainText } from "./plain-text";
export { splitTerm } from "./split-term";
