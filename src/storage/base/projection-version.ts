/** Put in when this is built (scripts/build/projection-version.mjs). */
declare const FINGERPRINT_OF_PROJECTIONS: string;

/** The version of the derived tables: another one wherever a projection does another thing. They are made anew then. */
export const PROJECTION_VERSION: string = FINGERPRINT_OF_PROJECTIONS;
