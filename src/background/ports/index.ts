import {
  askAuthority,
  dropExports,
  getAuthorities,
  getPolicy,
  newSummaryKey,
  now,
  pause,
  randomHex,
} from "../../platform";
import type { Ports } from "../../services";
import type { Database } from "../../storage/reading";
import { sessionStart } from "../session-start";
import { rememberAsked, timestamping } from "../timestamping";
import { witnessing } from "../witness";
import { page } from "./page";
import { snapshots } from "./snapshots";

/** Everything that the use cases need from outside. */
export const portsFor = (db: Database, log: Pick<Ports, "ready" | "seal" | "forgetBytes" | "keepIndex">): Ports => ({
  ...log,
  db,
  ...witnessing(db),
  now,
  randomHex,
  newSummaryKey,
  ...page,
  ...snapshots,
  policy: getPolicy,
  pause,
  dropExports,
  sessionStart: sessionStart(db),
  authorities: getAuthorities,
  askAuthority,
  timestamping,
  rememberAsked,
});
