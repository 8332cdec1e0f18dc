export { type BackedUp, type BackupTrouble, backUp } from "./back-up";
export type { FileTrouble } from "./check-file";
export { type CaseListLooked, lookAtCaseList } from "./case-list/look-at-case-list";
export { type CaseListTaken, takeInCaseList } from "./case-list/take-in-case-list";
export { checkLog } from "./check-log";
export { discardBackup } from "./discard-backup";
export { forgetMended } from "./forget-mended";
export { type EvidenceErased, eraseEvidence } from "./erase-evidence";
export { type ExportFailure, type ExportedCase, exportCase } from "./export-case";
export { type AnyJob, type Coded, type Job, type JobState, type Progress, type Watch, defineJob, idOf } from "./job";
export { type Jobs, type Run, newJobs } from "./jobs";
export { type Looked, lookAtFile } from "./look-at-file";
export { lookAtTable } from "./own-data/look-at-table";
export { type RowsMade, makeRows } from "./own-data/make-rows";
export { type KeptRequests, keepRequests } from "./service-requests/keep-requests";
export { type SentNow, sendRequest } from "./service-requests/send-request";
export { type RequestsFound, type SearchRequest, searchRequests } from "./service-requests/search-requests";
export { type TableRead, type TableToRead, readTable } from "./own-data/read-table";
export type { FillFailure } from "./own-data/fill-rows";
export type { JobPorts } from "./ports";
export { type FileOfCase, writeJsonLd } from "./write-json-ld";
export { type ProfileRead, type ReadProfileFailure, readProfile } from "./read-profile";
export { type ErasedForRequest, eraseForRequest } from "./requests/erase-for-request";
export { type DisclosureFailure, type DisclosureMade, makeDisclosure } from "./make-disclosure";
export { type PersonFound, findPerson } from "./requests/find-person";
export { rebuildTables } from "./rebuild-tables";
export {
  type CaseDryRun,
  type DryRun,
  type DryRunRequest,
  type Runnable,
  type WouldPropose,
  dryRun,
} from "./rules/dry-run";
export { type RestoreStep, type Restored, restoreBackup } from "./restore-backup";
export { type TaxonomyRead, readTaxonomyFile } from "./taxonomies/read-taxonomy";
export { changePassphrase, finishVault, renewVault, switchOffVault, switchOnVault } from "./vault/switch-vault";
export { type TakeInFailure, type TakenIn, takeInFile } from "./take-in-file";
export { type ReleaseInFile, makeRelease } from "./releases/make-release";
export { type PublishAsked, type PublishFailure, type PublishStep, publishRelease } from "./releases/publish-release";
export { type ReleaseAsked, type ReleasePreview, previewRelease } from "./releases/preview-release";
