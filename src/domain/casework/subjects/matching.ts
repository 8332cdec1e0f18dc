/** What suggestions are made by: where any of it comes out otherwise, they are made anew. */
export { makeLinkage, weighPair } from "../linkage";
export { listingRecord } from "./listing-record";
export { maySuggest } from "./may-suggest";
