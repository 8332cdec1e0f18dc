export type { Agency } from "./agency";
export { type PolicyRefusal, captureBarred, givenBarred, siteBarred } from "./capture-barred";
export { type CaseSystem, TOLD, type Told, type ToldTo, kindById, linkTo, patternsOn } from "./case-system";
export { type Desk, UNREADABLE } from "./desk";
export {
  type HostRule,
  deskOf,
  hostRule,
  mayFollow,
  mayTake,
  mayWatchFor,
  mayWatchPage,
  retentionOf,
} from "./desk-rules";
export type { PolicyFault } from "./faults";
export type { PolicyFiles } from "./files";
export type { Lockable } from "./locked";
export type { PolicyMappings } from "./mappings";
export type { CkanSet, Open311Set } from "./outward";
export { type Policy, UNKNOWN_POLICY, readPolicy } from "./read-policy";
export type { PolicyRecipes } from "./recipes";
export type { TeamPolicy } from "./team";
export { PolicyShape } from "./shape";
export {
  type SignedPolicy,
  type TakenRefusal,
  keyFingerprint,
  parseSignedPolicy,
  signedPolicyText,
  whyNotTaken,
} from "./signed-policy";
export { type SnapshotPolicy, type TierRule, tierRule } from "./snapshots";
export { type SourceGrades, gradeBy } from "./source-grades";
export { withoutKeys } from "./without-keys";
