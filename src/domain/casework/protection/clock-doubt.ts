const DAY_MS = 86_400_000;
/** Nobody wonders at a clock that goes on by no more than this with nothing in the log. */
export const QUIET_DAYS = 30;
/** Clocks are put right by seconds every day. */
const TOLERANCE_MS = 60_000;

/** Why the date should be looked at before anything is erased by it. */
export type ClockDoubt =
  /** The clock shows a time before the log's last entry. */
  | { readonly why: "behind"; readonly last: string }
  /** It went on by more than `QUIET_DAYS` at a stroke, from `last` to `to`, and nobody has said that this is right. */
  | { readonly why: "jumped"; readonly last: string; readonly to: string };

interface Times {
  /** What the clock shows (ISO 8601, UTC). */
  readonly now: string;
  /** When the log's last entry was made; undefined where there is none. */
  readonly last: string | undefined;
  /** From when on the times are looked at: when the case was closed. */
  readonly from: string;
  /** The last time at which the official said that the date was right; undefined where never. */
  readonly confirmed: string | undefined;
  /** The latest time of an entry within a span, ends included; undefined where there is none. */
  readonly latestWithin: (from: string, to: string) => Promise<string | undefined>;
}

/**
 * Whether the clock is one to erase by. A clock that stood wrong may have put its times into the log, so the log's own times are
 * gone through, too: a jump stays one after something was written behind it.
 */
export async function clockDoubt({ now, last, from, confirmed, latestWithin }: Times): Promise<ClockDoubt | undefined> {
  if (last !== undefined && Date.parse(last) - Date.parse(now) > TOLERANCE_MS) return { why: "behind", last };
  // A word given under a later clock than today's was given under a wrong one.
  const isSaid = confirmed !== undefined && confirmed > from && confirmed <= now;
  let at = isSaid ? confirmed : from;
  while (Date.parse(now) - Date.parse(at) > QUIET_DAYS * DAY_MS) {
    const reach = new Date(Date.parse(at) + QUIET_DAYS * DAY_MS).toISOString();
    const next = await latestWithin(at, reach);
    if (next === undefined || next <= at) return { why: "jumped", last: at, to: now };
    at = next;
  }
  return undefined;
}
