import * as v from "valibot";
import { TimestampLine } from "../format";

/** A line of the file's list of tokens; undefined where it is not of its shape. */
export function timestampLine(text: string | undefined): TimestampLine | undefined {
  try {
    const parsed = v.safeParse(TimestampLine, JSON.parse(text ?? ""));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
