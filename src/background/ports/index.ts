import {
  askAuthority,
  checkSignature,
  dropExports,
  getAuthorities,
  getPolicy,
  heldPolicy,
  localDay,
  newSigningKey,
  newSummaryKey,
  now,
  pause,
  randomHex,
  signText,
} from "../../platform";
import type { Ports } from "../../services";
import type { Database } from "../../storage/reading";
import { load as lazily } from "../../domain/casework/dmn/index.ts?lazy";
import { sessionStart } from "../session-start";
import { rememberAsked, timestamping } from "../timestamping";
import { witnessing } from "../witness";
import { caseLists } from "./case-lists";
import { deliveries } from "./deliveries";
import { outward } from "./outward";
import { page } from "./page";
import { snapshots } from "./snapshots";
import { streams } from "./streams";
import { team } from "./team";
import { watching } from "./watching";
import { withholding } from "./withholding";

/** The standard's code, run when a rule set is first in use: a worker that starts for a click does not pay for it. */
const dmn: () => typeof import("../../domain/casework/dmn") = lazily;

/** Everything that the use cases need from outside. */
export const portsFor = (
  db: Database,
  log: Pick<Ports, "ready" | "seal" | "forgetBytes" | "keepIndex" | "exchangeSoon">,
): Ports => ({
  ...log,
  db,
  ...witnessing(db),
  now,
  localDay,
  dmn,
  randomHex,
  newSigningKey,
  newSummaryKey,
  signText,
  checkSignature,
  ...outward,
  ...page,
  ...deliveries,
  ...caseLists,
  ...snapshots,
  ...streams,
  ...team,
  ...watching,
  ...withholding,
  policy: getPolicy,
  heldPolicy,
  pause,
  dropExports,
  sessionStart: sessionStart(db),
  authorities: getAuthorities,
  askAuthority,
  timestamping,
  rememberAsked,
});
