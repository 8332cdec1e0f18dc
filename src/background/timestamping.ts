import { type AskOutcome, type Asked, type Configured, dueAt, notAsked } from "../domain/ledger/authorities";
import { load as lazily } from "../domain/ledger/timestamp/index.ts?lazy";
import { getAuthorities, getPreference, now, onAlarm, onAuthorities, setAlarm, setPreference } from "../platform";
import { TIMESTAMP_ASKED } from "../platform/kept";
import type { Database } from "../storage/reading";

/** The certificate code, run when it is first needed: a worker that starts for a click does not pay for it. */
export const timestamping: () => typeof import("../domain/ledger/timestamp") = lazily;

const FINE: readonly AskOutcome["code"][] = ["kept", "nothing-new"];

export async function rememberAsked(outcomes: readonly AskOutcome[]): Promise<void> {
  const { failures } = await lastAsked();
  const isFine = outcomes.every(({ code }) => FINE.includes(code));
  await setPreference(TIMESTAMP_ASKED, { at: now(), failures: isFine ? 0 : failures + 1, outcomes });
}

const lastAsked = async (): Promise<Asked> => (await getPreference(TIMESTAMP_ASKED)) ?? notAsked;

const ALARM = "timestamps";

/** What asking on time needs. */
interface Asking {
  readonly db: Database;
  readonly isWanted: (db: Database, authorities: Configured["authorities"]) => Promise<boolean>;
  readonly ask: () => Promise<unknown>;
  readonly onFault: (error: unknown) => void;
}

/**
 * Asks authorities for the time whenever there is something new to vouch for and the last request is long enough ago;
 * else wakes when it is. Returns what is to be called when a checkpoint may have been made.
 */
export function askOnTime(asking: Asking): () => void {
  const consider = (): void => {
    askIfDue(asking).catch(asking.onFault);
  };
  onAlarm(ALARM, consider);
  onAuthorities(consider);
  return consider;
}

async function askIfDue({ db, isWanted, ask }: Asking): Promise<void> {
  const configured = await getAuthorities();
  if (!(await isWanted(db, configured.authorities))) return;
  if (dueAt(await lastAsked(), configured.interval) <= now()) await ask();
  if (!(await isWanted(db, configured.authorities))) return;
  await setAlarm(ALARM, dueAt(await lastAsked(), configured.interval));
}
