export { mergeReadings } from "./frames/merge-readings";
export type { ReadFrame } from "./frames/read-document";
export * from "./model";
export { withNormalised } from "./rating-scale";
export { readPage, readPageSliced, type ReadOptions } from "./read-page";
export { type Dom, domOf } from "./dom";
export { gatherText, type PageText, type Piece, type Stretch } from "./selectors/page-text";
export type { SiteRecipe } from "./recipes/site-recipe";
export { siteRecipesFor } from "./sites";
