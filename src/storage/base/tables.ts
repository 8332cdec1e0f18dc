import { ALL_TABLES } from "../../domain/acts";

/** Every table that is derived from the log. */
export const projections = ALL_TABLES;

export { types } from "../../domain/acts";

/** Raise when a projection changes: the tables are then thrown away and rebuilt from the log at the next start. */
export const PROJECTION_VERSION = 5;
