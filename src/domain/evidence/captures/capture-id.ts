import * as v from "valibot";

export const CaptureId = v.pipe(v.string(), v.uuid());
