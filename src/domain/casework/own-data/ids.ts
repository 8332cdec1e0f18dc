import * as v from "valibot";

export const DatasetId = v.pipe(v.string(), v.uuid());
/** One import of a dataset: its newest one counts. The rows that were made from its file go by it. */
export const ImportId = v.pipe(v.string(), v.uuid());
export const MappingId = v.pipe(v.string(), v.uuid());
