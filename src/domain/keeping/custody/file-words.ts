import * as v from "valibot";
import { Line } from "../../ground/text";

/** What a file is called, without its folder. */
export const FileName = Line(255);
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
