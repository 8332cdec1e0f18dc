export { type Decide, type LogPorts, append } from "./writing/append";
export { artifactBlob, keepArtifact } from "./writing/artifacts";
export { backupMembers, planBackup } from "./writing/backup/backup-members";
export { type RestoreStep, restoreBackup } from "./writing/backup/restore";
export {
  BackupDiscarded,
  BackupOvertaken,
  beginBackup,
  discardBackup,
  giveUpBackup,
  keepBackupState,
  unfinishedBackup,
} from "./writing/backup/unfinished";
export { unrecordedBackups } from "./writing/backup/unrecorded";
export { type BackupFile, writeBackup } from "./writing/backup/write-backup";
export { type ArtifactRow, type BackupRow, Database, type RecordKey } from "./base/database";
export { erasePayloads } from "./writing/erasure/erase-payloads";
export { type Grounds, erasureDrafts } from "./writing/erasure/erasure-drafts";
export { onlyCitedBy } from "./reading/erasure/only-cited-by";
export { type Erasable, toErase } from "./reading/erasure/to-erase";
export { type StorageFailure, storageFailure } from "./base/failure";
export { type ImportedFile, dropUncitedImport, importBySha256, keepImport, listImports } from "./writing/imports";
export { live } from "./reading/live";
export { type CaptureWithCases, captureContent, caseIdsOf, capturesOfPage } from "./reading/captures";
export { type BundleFailure, caseBundle } from "./reading/case-bundle";
export { latestEvents } from "./reading/case-events";
export { type CaseCounts, type CaseFilter, caseById, caseCounts, listCases } from "./reading/cases";
export { type StoredEntry, countEntries, firstEntryAt, storedEntry } from "./reading/entries";
export { countsByCase, factsBySource } from "./reading/evidence-counts";
export { countErasures, erasureOf } from "./reading/erasures";
export { type CaseEvidence, type SubjectEvidence, caseEvidence } from "./reading/evidence";
export { listSources, listSubjects, sourceByHost } from "./reading/filter-options";
export { type LogFilter, type LogKey, type LogLine, logKeys, logLines } from "./reading/log-lines";
export { type LogRun, keyInRun, linesOfRun, logRuns } from "./reading/log-runs";
export { type Neighbours, neighboursOf } from "./reading/neighbours";
export { lastOwnEntry, ownSize } from "./reading/own-log";
export { pageKeysOf } from "./reading/page-keys";
export { rebuildProgress } from "./reading/rebuild-state";
export { type OwnRecipe, listRecipes, recipeById } from "./reading/recipes";
export { subjectNames } from "./reading/subject-names";
export { type CaseViews, viewsOfCapture, viewsOfCase } from "./reading/views";
export { type WhatGoes, whatGoes } from "./reading/what-goes";
export {
  type NewestCheckpoint,
  isTimed,
  keepTimestamp,
  latestTimestamps,
  newestCheckpoint,
} from "./writing/timestamps";
export { type Progress, ensureTables, rebuild } from "./writing/rebuild";
export { type Signing, signHead } from "./writing/proof/sign-head";
export { type CheckToken, type TrustedTime } from "./reading/proof/check-timestamps";
export { type Verification, verifyLog } from "./reading/proof/verify-log";
export { sweepArtifacts } from "./writing/sweep-artifacts";
