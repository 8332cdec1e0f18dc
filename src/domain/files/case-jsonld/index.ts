/** A case as plain JSON-LD with W3C Web Annotations, for other tools. */
export { caseJsonLd } from "./write-case";
