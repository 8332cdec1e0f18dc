import { hostOf } from "../../domain/evidence/sources";
import type { WatchState } from "../../domain/casework/watch";
import { feedsFollowed, watchOn, watchesOn } from "../../storage/reading";
import type { Ports } from "../ports";

type Sweeping = Pick<Ports, "db" | "keepStates">;

/** What is kept beside the log, of watches and of their sites, goes with them: where they end, or their case is closed or erased. */
export async function sweepStates({ db, keepStates }: Sweeping): Promise<void> {
  const on = await watchesOn(db);
  // A site may also be asked for its feeds.
  const asked = [...on, ...(await feedsFollowed(db))];
  await keepStates(new Set(on.map(({ watchId }) => watchId)), new Set(asked.map(({ url }) => hostOf(url))));
}

/** Keep how a check went; nothing of a watch that has ended meanwhile. */
export async function keepState(
  watchId: string,
  state: WatchState,
  ports: Sweeping & Pick<Ports, "setWatchState">,
): Promise<void> {
  if (await watchOn(ports.db, watchId)) await ports.setWatchState(watchId, state);
  else await sweepStates(ports);
}
