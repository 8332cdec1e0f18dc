/** Case IDs as they stand on the agency's own pages. */
export { type IdPattern, readIdPattern } from "./id-pattern";
export { MOST_TEXT, findIds, isId } from "./find-ids";
export { type FoundIds, type PagePattern, type PageWords, idsOnPage } from "./ids-on-page";
export { titleFromPage } from "./title-from-page";
