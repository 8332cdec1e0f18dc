/** Put in when this is built (scripts/build/projection-version.mjs). */
declare const FINGERPRINT_OF_INDEX: string;

/** The version of the search index: another one wherever it would hold other words. It is made anew then. */
export const INDEX_VERSION: string = FINGERPRINT_OF_INDEX;
