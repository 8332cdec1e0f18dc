export { mergeReadings, type ReadFrame } from "./frames/merge-readings";
export * from "./model";
export { withNormalised } from "./rating-scale";
export { readPage, readPageSliced, type ReadOptions } from "./read-page";
