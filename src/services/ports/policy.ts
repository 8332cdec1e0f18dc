import type { Policy } from "../../domain/policy";

/** What the agency wants. */
export interface Policies {
  /** Its policy, as it stands now. */
  policy(): Promise<Policy>;
  /** The same as the browser holds it, empty where there is none; undefined while it is not known. */
  heldPolicy(): Promise<object | undefined>;
}
