export type { PolicyMappings } from "./mappings";
export { type Policy, readPolicy } from "./read-policy";
export type { PolicyRecipes } from "./recipes";
export { PolicyShape } from "./shape";
export { type SnapshotPolicy, type TierRule, tierRule } from "./snapshots";
