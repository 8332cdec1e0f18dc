export { Line, OptionalLine, Paragraphs, oneLine, plainText } from "./plain-text";
