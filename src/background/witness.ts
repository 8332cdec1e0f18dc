import { getPreference, removePreference, setPreference } from "../platform";
import { LOG_WITNESS } from "../platform/kept";
import type { Ports } from "../services";
import { type Database, logLoss, witnessOf } from "../storage/reading";

/** Looks for the log that was witnessed; found once, it is there as long as this worker lives. */
export function witnessing(db: Database): Pick<Ports, "isLogLost" | "forgetWitness"> {
  let isThere = false;
  return {
    isLogLost: async () => {
      isThere ||= (await logLoss(db, await getPreference(LOG_WITNESS))) === undefined;
      return !isThere;
    },
    forgetWitness: () => removePreference(LOG_WITNESS),
  };
}

/** Remembers the log's newest head outside its database. What was witnessed and is lost is not forgotten by that. */
export async function noteWitness(db: Database): Promise<void> {
  const held = await getPreference(LOG_WITNESS);
  const now = await witnessOf(db);
  if (!now || (held?.note === now.note && held.entries === now.entries)) return;
  if ((await logLoss(db, held)) === undefined) await setPreference(LOG_WITNESS, now);
}
