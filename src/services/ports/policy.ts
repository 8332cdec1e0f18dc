import type { Policy } from "../../domain/policy";

/** What the agency wants. */
export interface Policies {
  /** Its policy, as it stands now. */
  policy(): Promise<Policy>;
}
