/** What changes the database: for those who append to the log, and for jobs. Pages ask them. */
export { type AlsoWrite, type Decide, type LogPorts, append } from "./append";
export { askedBefore, rememberAct } from "./asked";
export { type RestoreStep, restoreBackup } from "./backup/restore";
export {
  BackupDiscarded,
  BackupOvertaken,
  beginBackup,
  discardBackup,
  giveUpBackup,
  keepBackupState,
} from "./backup/unfinished";
export { unrecordedBackups } from "./backup/unrecorded";
export { type BackupFile, writeBackup } from "./backup/write-backup";
export { erasePayloads } from "./erasure/erase-payloads";
export { forgetBytes, oweForgetting } from "./erasure/forget-bytes";
export { type Grounds, erasureDrafts } from "./erasure/erasure-drafts";
export { forgetDocuments } from "./find/forget-documents";
export { indexDocuments } from "./find/index-documents";
export { keepIndex } from "./find/keep-index";
export { beginNewLog } from "./begin-new-log";
export { dropUncitedImport, keepImport } from "./imports";
export { type KeyMaking, ownKey } from "./proof/own-key";
export { keepRulesState } from "./rules/keep-rules-state";
export { keepArtifact } from "./keep-artifact";
export { keepSummaryKey } from "./keep-summary-key";
export { keepTimestamp } from "./keep-timestamp";
export {
  FillGone,
  beginFill,
  dropFill,
  dropOlderRows,
  dropUnnamedFill,
  endFill,
  fillSlice,
  sweepFills,
} from "./own-data/fill-rows";
export { growTree } from "./own-data/grow-tree";
export { mendTree, mendTrees } from "./proof/mend-tree";
export { type Signing, signHead } from "./proof/sign-head";
export { ensureTables, rebuild } from "./rebuild";
export { sweepArtifacts } from "./sweep-artifacts";
export { keepSuggestions } from "./matching/keep-suggestions";
export { removeRings, ringToSeal } from "./vault/ring-files";
export { sealTables } from "./vault/seal-tables";
export { RING_STAYS_MS, turnRing } from "./vault/turn-ring";
export { setVault } from "./vault/vault-state";
export { type Sorting, keepFeedItems, keepOnlyFeeds, noteKept, sortItems } from "./streams/keep-items";
export { type ErasuresApplied, applyErasures } from "./team/apply-erasures";
export { type ItemTaken, takeItems } from "./team/take-items";
export { type LinkTaken, takeLinks } from "./team/take-links";
export { beginTeam, forgetTeam, keepTeamRead, noteSent, noteWords, seekMissing } from "./team/team-state";
