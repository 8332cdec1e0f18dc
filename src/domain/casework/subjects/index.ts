import { subjectNamed } from "./subject-named";
import { subjectsJoined } from "./subjects-joined";
import { subjectsParted } from "./subjects-parted";
import { joins, subjectNames } from "./tables";

export { type KeptApart, decidedIn } from "./guards";
export { type JoinGrounds } from "./join-grounds";
export { type Decided, joinedGroups, partsAround } from "./join-graph";
export { type SubjectPart, SubjectNode, listingNode, partOf, rowNode } from "./node";
export { type Said, listingRecord } from "./listing-record";
export { maySuggest } from "./may-suggest";
export { pairKey, pairOf } from "./pair";
export type { JoinRow } from "./tables";
export { subjectNamed, subjectsJoined, subjectsParted };

export const subjectActs = [subjectsJoined, subjectsParted, subjectNamed] as const;
export const subjectTables = [joins, subjectNames] as const;
