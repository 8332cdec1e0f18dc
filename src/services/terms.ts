import * as v from "valibot";

/** Words that the requests of several use cases have in common. */
export const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The name of one reading in one document. */
export const Token = v.pipe(v.string(), v.maxLength(100));
export const Nothing = v.strictObject({});
