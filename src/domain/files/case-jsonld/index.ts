/** A case as plain JSON-LD with W3C Web Annotations, for other tools. */
export { CASE_CONTEXT } from "./context";
export { caseJsonLd } from "./write-case";
