export { countSuppressed } from "./dataset/count-suppressed";
export { makeDataset } from "./dataset/make-dataset";
export type { OpenDataset, OpenRating, OpenReviews, RatingLeftOut } from "./dataset/model";
export { barredBy } from "./evidence/kinds";
export { FEED_FILES, type FeedEntry, type FeedHead, feedStatement, jsonFeedOf, pemOf } from "./feed/json-feed";
export { type CaseLines, evidenceOfCases, headsOf } from "./from-cases";
export { type ReleaseJson, readReleaseJson } from "./release-json";
export { type WrittenFile, fileHash, releaseFiles, releaseOf } from "./release-files";
