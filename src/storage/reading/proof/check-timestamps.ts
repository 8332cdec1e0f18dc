import type { Result } from "../../../domain/ground/result";
import type { TimestampFailure, TimestampTold } from "../../../domain/ledger/timestamp";
import { madeAt } from "../../../domain/ledger/log";
import type { Database, TimestampRow } from "../../base/database";
import type { CheckOptions } from "./check-checkpoints";

/** Whether a token is a trusted authority's word about these bytes, made between these times. */
export type CheckToken = (request: {
  readonly token: Uint8Array;
  readonly data: Uint8Array;
  readonly between: { readonly from?: string };
}) => Promise<Result<TimestampTold, TimestampFailure>>;

/** Up to which entry of an origin a trusted authority vouches for a time, and which. */
export interface TrustedTime {
  readonly origin: string;
  readonly size: number;
  readonly time: string;
  readonly authority: string;
}

/** The latest trusted time of an origin, and how many tokens are of authorities whose certificate is not trusted here. */
export interface TimesChecked {
  readonly latest: TrustedTime | undefined;
  readonly strangers: number;
}

// Those who are not trusted here, or sign in a way nobody can check here, may be right: it says nothing against the log.
const STRANGE: readonly TimestampFailure["code"][] = ["not-trusted", "anchor-unreadable", "signature-unknown"];

/** Looks at every token of an origin. @throws what `signal` was aborted with, between two of them. */
export async function checkTimestamps(
  db: Database,
  origin: string,
  checkToken: CheckToken,
  { onFinding, onSeen, signal }: Omit<CheckOptions, "checkSignature">,
): Promise<TimesChecked> {
  const keys = db.timestamps.where("[origin+size+authority]").between([origin], [origin, []]);
  let latest: TrustedTime | undefined;
  let strangers = 0;
  for (const key of await keys.primaryKeys()) {
    signal?.throwIfAborted();
    onSeen?.();
    const row = await db.timestamps.get(key);
    const checked = row && (await checkRow(db, row, checkToken));
    if (!checked) continue;
    if (checked.ok) latest = { ...checked.value, origin, size: row.size };
    else if (STRANGE.includes(checked.error.code)) strangers += 1;
    else onFinding({ code: "timestamp-broken", origin, size: row.size });
  }
  return { latest, strangers };
}

async function checkRow(
  db: Database,
  { origin, size, time, token }: TimestampRow,
  checkToken: CheckToken,
): Promise<Result<TimestampTold, Pick<TimestampFailure, "code">>> {
  const [checkpoint, last] = await Promise.all([
    db.checkpoints.get([origin, size]),
    db.entries.get([origin, size - 1]),
  ]);
  const data = new TextEncoder().encode(checkpoint?.note);
  const checked = await checkToken({ token, data, between: last ? { from: madeAt(last) } : {} });
  return checked.ok && checked.value.time !== time ? { ok: false, error: { code: "token-unreadable" } } : checked;
}
