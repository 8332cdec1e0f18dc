import type { TSTInfo } from "pkijs";
import { CLOCKS_DIFFER_MS } from "../log";
import type { TimestampFailure } from "./failure";

/** Moments as `toISOString` writes them. Clocks differ a little: five minutes either way are let pass. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

/** How far off the stated time may be, in milliseconds. @see RFC 3161 §2.4.2, accuracy */
export function accuracyOf({ accuracy }: TSTInfo): number {
  const { seconds = 0, millis = 0, micros = 0 } = accuracy ?? {};
  return seconds * 1_000 + millis + Math.ceil(micros / 1_000);
}

/** What makes the stated time one that cannot be; nothing where it can. */
export function timeFailure(info: TSTInfo, { from, to }: Span): TimestampFailure | undefined {
  const slack = CLOCKS_DIFFER_MS + accuracyOf(info);
  const time = info.genTime.getTime();
  const detail = info.genTime.toISOString();
  if (from !== undefined && time < Date.parse(from) - slack) return { code: "time-too-early", detail };
  if (to !== undefined && time > Date.parse(to) + slack) return { code: "time-in-future", detail };
  return undefined;
}
