export { WITHHELD_KINDS, type WithheldKind } from "./kinds";
export { fieldOfPerson, withheldInProperty } from "./withheld-in-property";
export { withheldInText, type WithheldSpan } from "./withheld-in-text";
