import type { SiteRecipe } from "../../domain/evidence/reading";
import type { SnapshotPolicy } from "../../domain/evidence/snapshot";

/** What the agency's policy says, as it stands now. */
export interface Policies {
  /** The recipes that it gives to every official. */
  policyRecipes(): Promise<readonly SiteRecipe[]>;
  /** What it says of snapshots. */
  snapshotPolicy(): Promise<SnapshotPolicy>;
}
