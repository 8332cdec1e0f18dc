/** Put in when this is built (scripts/build/projection-version.mjs). */
declare const FINGERPRINT_OF_MATCHING: string;

/** The version of the matcher: another one wherever it would weigh otherwise. What it suggests is made anew then. */
export const MATCHING_VERSION: string = FINGERPRINT_OF_MATCHING;
