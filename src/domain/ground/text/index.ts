export { fold } from "./fold";
export { Line, OptionalLine, Paragraphs, oneLine, plainText } from "./plain-text";
export { splitTerm } from "./split-term";
