import { type TrustedTimeSet, readAuthorities, readInterval } from "../ledger/authorities";
import { type PolicyMappings, readMappings } from "./mappings";
import { type PolicyRecipes, readRecipes } from "./recipes";
import type { Setting } from "./shape";
import { type SnapshotPolicy, readSnapshots } from "./snapshots";

/** What an agency's policy says. Each part is read when it is asked for. */
export interface Policy {
  /** The mappings of tables that it gives to every official. */
  readonly mappings: PolicyMappings;
  /** The recipes that it gives to every official. */
  readonly recipes: PolicyRecipes;
  /** What it says of snapshots. */
  readonly snapshots: SnapshotPolicy;
  /** What it says of trusted time. */
  readonly trustedTime: TrustedTimeSet;
}

/** A policy as the browser holds it. A part that cannot be read does not count; the others do. */
export function readPolicy(held: unknown): Policy {
  const set: Partial<Record<Setting, unknown>> = typeof held === "object" && held !== null ? held : {};
  return {
    get mappings() {
      return readMappings(set.mappings);
    },
    get recipes() {
      return readRecipes(set.recipes);
    },
    get snapshots() {
      return readSnapshots(set.snapshots);
    },
    get trustedTime() {
      const { timestampAuthorities, timestampInterval } = set;
      return {
        authorities: Array.isArray(timestampAuthorities) ? readAuthorities(timestampAuthorities) : undefined,
        interval: readInterval(timestampInterval),
      };
    },
  };
}
