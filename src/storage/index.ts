export { type Decide, type LogPorts, append } from "./append";
export { artifactBlob, keepArtifact } from "./artifacts";
export { backupMembers, planBackup } from "./backup/backup-members";
export { type RestoreStep, restoreBackup } from "./backup/restore";
export {
  BackupDiscarded,
  BackupOvertaken,
  beginBackup,
  discardBackup,
  giveUpBackup,
  keepBackupState,
  unfinishedBackup,
} from "./backup/unfinished";
export { unrecordedBackups } from "./backup/unrecorded";
export { type BackupFile, writeBackup } from "./backup/write-backup";
export { type ArtifactRow, type BackupRow, Database, type RecordKey } from "./database";
export { erasePayloads } from "./erasure/erase-payloads";
export { type Grounds, erasureDrafts } from "./erasure/erasure-drafts";
export { onlyCitedBy } from "./erasure/only-cited-by";
export { type Erasable, toErase } from "./erasure/to-erase";
export { type StorageFailure, storageFailure } from "./failure";
export { type ImportedFile, dropUncitedImport, importBySha256, keepImport, listImports } from "./imports";
export { live } from "./live";
export { type CaptureWithCases, captureContent, caseIdsOf, capturesOfPage } from "./readers/captures";
export { type BundleFailure, caseBundle } from "./readers/case-bundle";
export { latestEvents } from "./readers/case-events";
export { type CaseCounts, type CaseFilter, caseById, caseCounts, listCases } from "./readers/cases";
export { type StoredEntry, countEntries, firstEntryAt, storedEntry } from "./readers/entries";
export { countsByCase, factsBySource } from "./readers/evidence-counts";
export { countErasures, erasureOf } from "./readers/erasures";
export { type CaseEvidence, type SubjectEvidence, caseEvidence } from "./readers/evidence";
export { listSources, listSubjects, sourceByHost } from "./readers/filter-options";
export { type LogFilter, type LogKey, type LogLine, logKeys, logLines } from "./readers/log-lines";
export { type LogRun, keyInRun, linesOfRun, logRuns } from "./readers/log-runs";
export { type Neighbours, neighboursOf } from "./readers/neighbours";
export { lastOwnEntry, ownSize } from "./readers/own-log";
export { pageKeysOf } from "./readers/page-keys";
export { rebuildProgress } from "./readers/rebuild-state";
export { type OwnRecipe, listRecipes, recipeById } from "./readers/recipes";
export { subjectNames } from "./readers/subject-names";
export { type CaseViews, viewsOfCapture, viewsOfCase } from "./readers/views";
export { type WhatGoes, whatGoes } from "./readers/what-goes";
export { type NewestCheckpoint, isTimed, keepTimestamp, latestTimestamps, newestCheckpoint } from "./timestamps";
export { type Progress, ensureTables, rebuild } from "./rebuild";
export { type Signing, signHead } from "./proof/sign-head";
export { type CheckToken, type TrustedTime } from "./proof/check-timestamps";
export { type Verification, verifyLog } from "./proof/verify-log";
export { sweepArtifacts } from "./sweep-artifacts";
