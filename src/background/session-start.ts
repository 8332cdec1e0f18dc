import { getSession, setSession } from "../platform";
import { SESSION_START } from "../platform/kept";
import { type Database, ownSize } from "../storage/reading";

/**
 * Where the own log stood when this browser session first asked: what belongs to the session comes after. Kept for the
 * session, so that it survives the worker; two that ask at once get one answer.
 */
export function sessionStart(db: Database): () => Promise<number> {
  let start: Promise<number> | undefined;
  return () =>
    (start ??= find(db).catch((error: unknown) => {
      start = undefined;
      throw error;
    }));
}

async function find(db: Database): Promise<number> {
  const held = await getSession(SESSION_START);
  if (held !== undefined) return held;
  const size = await ownSize(db);
  await setSession(SESSION_START, size);
  return size;
}
