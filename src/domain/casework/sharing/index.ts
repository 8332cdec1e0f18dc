import { caseShared } from "./case-shared";
import { caseUnshared } from "./case-unshared";
import { officialNamed } from "./official-named";
import { officials, sharings } from "./tables";

export { caseShared, caseUnshared, officialNamed, officials, sharings };

export const sharingActs = [officialNamed, caseShared, caseUnshared] as const;
export const sharingTables = [officials, sharings] as const;
