import { subjectsReopened } from "./subjects-reopened";
import { subjectNamed } from "./subject-named";
import { subjectsJoined } from "./subjects-joined";
import { subjectsParted } from "./subjects-parted";
import { joins, subjectNames } from "./tables";

export { aboutParts } from "./about-parts";
export { decidedOf } from "./decided";
export { type KeptApart, decidedIn } from "./guards";
export { type JoinGrounds } from "./join-grounds";
export { type Decided, joinedGroups, partsAround } from "./join-graph";
export { SubjectNode, type SubjectPart, listingNode, partOf, rowNode } from "./node";
export type { Said } from "./listing-record";
export { listingRecord, makeLinkage, maySuggest, weighPair } from "./matching";
export { ownersOf, ownersOfRow } from "./owners-of";
export { pairKey, pairOf } from "./pair";
export { type JoinRow, type SubjectNameRow, joins, subjectNames } from "./tables";
export { subjectNamed, subjectsJoined, subjectsParted, subjectsReopened };

export const subjectActs = [subjectsJoined, subjectsParted, subjectNamed, subjectsReopened] as const;
export const subjectTables = [joins, subjectNames] as const;
