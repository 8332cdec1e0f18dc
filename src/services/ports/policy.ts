import type { Policy } from "../../domain/policy";
import type { HeldPolicy } from "../../platform";

/** What the agency wants. */
export interface Policies {
  /** Its policy, as it stands now. */
  policy(): Promise<Policy>;
  /** The same as it is held, empty where there is none; undefined while it is not known. */
  heldPolicy(): Promise<HeldPolicy | undefined>;
}
