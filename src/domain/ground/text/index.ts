export { fold } from "./fold";
export { Line, OptionalLine, Paragraphs, oneLine, plainText } from "./plain-text";
