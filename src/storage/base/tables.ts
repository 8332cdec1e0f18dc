import { ALL_TABLES } from "../../domain/acts";

/** Every table that is derived from the log. */
export const projections = ALL_TABLES;

export { types } from "../../domain/acts";
