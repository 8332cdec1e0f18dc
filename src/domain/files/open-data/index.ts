export { countSuppressed } from "./dataset/count-suppressed";
export { makeDataset } from "./dataset/make-dataset";
export type { OpenDataset, OpenRating, OpenReviews, RatingLeftOut } from "./dataset/model";
export { csvOf } from "./formats/csv";
export { type OpenTable, tablesOf } from "./formats/rows";
export { type CaseLines, evidenceOfCases } from "./from-cases";
export { FILES } from "./names";
export { type WrittenFile, releaseFiles, releaseOf } from "./release-files";
