/** What may be known of the database. Nothing here writes, so pages may import it. */
export { type ArtifactRow, type BackupRow, Database, type RecordKey, type RingFiles } from "../base/database";
export { VaultLocked } from "../base/sealed/sealing-core";
export { type StorageFailure, isDatabaseError, storageFailure } from "../base/failure";
export type { Progress } from "../base/progress";
export { type Annotations, annotationsOn, casesOfCapture, labelsInUse, labelsOn } from "./annotations";
export type { About } from "./as-of/entries-until";
export { type KnownAt, knownAt } from "./as-of/known-at";
export { artifactBlob } from "./artifacts";
export { backupMembers, planBackup } from "./backup/backup-members";
export { isRestoreUnrecorded, unfinishedBackup } from "./backup/unfinished";
export { type CaptureWithCases, captureContent, caseIdsOf, capturesOfPage } from "./captures";
export { type BundleFailure, caseBundle } from "./case-bundle";
export { caseLines } from "./case-lines";
export { eventOf, latestEvents } from "./case-events";
export { openedAgain } from "./opened-again";
export { type CaseCounts, type CaseFilter, caseById, caseCounts, listCases, lookAlikeCase } from "./cases";
export { type StoredEntry, countEntries, firstEntryAt, storedEntry } from "./entries";
export { onlyCitedBy } from "./erasure/only-cited-by";
export { type Erasable, toErase } from "./erasure/to-erase";
export { countErasures, erasureOf } from "./erasures";
export { countsByCase, factsBySource } from "./evidence-counts";
export { listSources, listSubjects, sourceByHost } from "./filter-options";
export { type FoundRow, foundRows } from "./find/found-rows";
export { type FindLack, findLack } from "./find/find-state";
export { type Find, type FoundRefs, openFind } from "./find/open-find";
export { guardTables } from "./guard-tables";
export { type ErasureItem, erasureItems } from "./requests/erasure-plan";
export { type FileToLook, filesToLook } from "./requests/files-to-look";
export { eachEntryToLook } from "./requests/look-through-log";
export { eachRowsToLook } from "./requests/look-through-rows";
export {
  type SubjectRequest,
  describingEntries,
  listSubjectRequests,
  subjectRequestById,
} from "./requests/subject-requests";
export { captureAsItHolds, setAsideByCapture } from "./facts/facts-now";
export { followLogRuns } from "./follow-log-runs";
export { type ImportedFile, importBySha256, listImports } from "./imports";
export { isProven } from "./is-proven";
export { lostOf } from "./kept/state-of-kept";
export { lastPolicy } from "./last-policy";
export { countLineChanges } from "./line-changes";
export { live } from "./live";
export type { LogFilter } from "./log-filter";
export { type LogKey, type LogLine, logKeys, logLines } from "./log-lines";
export { type LogLoss, logLoss, witnessOf } from "./log-loss";
export { type LogRun, keyInRun, linesOfRun, logRuns } from "./log-runs";
export { mendedTree } from "./mended";
export { type Neighbours, neighboursOf } from "./neighbours";
export {
  type Dataset,
  type DatasetVersion,
  type OwnMapping,
  datasetById,
  listDatasets,
  listMappings,
  versionsOfDataset,
} from "./own-data/datasets";
export { type ImportDiff, type RowChange, diffImports } from "./own-data/diff-imports";
export { restsOnDataset } from "./own-data/rests-on";
export { findOwnRows } from "./own-data/find-rows";
export { countOwnRows, ownRowOf, ownRowsOf } from "./own-data/rows";
export { unfilledDatasets } from "./own-data/unfilled";
export { lastOwnEntry, ownOrigin, ownSize } from "./own-log";
export { pageKeysOf } from "./page-keys";
export { type NetworkEvidence, networkEvidence } from "./patterns/evidence-of-network";
export { type CaseFinding, findingsOfCase, standingFindings } from "./patterns/findings";
export { type PatternEvidence, type PatternReview, patternEvidence } from "./patterns/evidence-of-patterns";
export { type CasePlan, casePlan, casePlanHead } from "./plan/case-plan";
export { type PlanEntry, planHistory } from "./plan/plan-history";
export { type OwnPlanTemplate, listPlanTemplates } from "./plan/plan-templates";
export { type CheckToken, type TrustedTime } from "./proof/check-timestamps";
export type { LostFile } from "./proof/check-files";
export { TreeDamaged } from "./proof/tree";
export { type Verification, type VerifyProgress, verifyLog } from "./proof/verify-log";
export { type ToTell, fromNowOn, listDeliveries, toTell } from "./deliveries";
export { type ReceivedFile, receivedOfCase } from "./received";
export { rebuildProgress } from "./rebuild-state";
export { type CasePlace, casePlaces } from "./facts/case-places";
export { type SentFiling, filingById, listFilings } from "./filings";
export { type DecisionToShow, type PublicItem, decisionsToShow, publicItems } from "./announcements";
export { type MadeRelease, everyRelease, listReleases } from "./releases";
export { type OwnRecipe, listRecipes } from "./recipes";
export { listingNames } from "./listing-names";
export { everySubject, type SubjectRow } from "./subjects/every-subject";
export type { LatestRating } from "./subjects/latest-ratings";
export { type NodeName, namesOfNodes } from "./subjects/names-of-nodes";
export { type JoinedRow, type SubjectDossier, subjectDossier } from "./subjects/subject-dossier";
export { type Alternative, type CaseComparison, caseAlternatives, caseComparison } from "./weighing/case-comparison";
export { type CitableNote, citableNotes } from "./weighing/citable-notes";
export { type ChangedSince, type CitedNow, type CitedSays, citedWords } from "./weighing/cited-words";
export { changesSinceDecision, decidedSince, standingDecision } from "./weighing/decided-since";
export { type EntryProof, entryProofs } from "./weighing/entry-proofs";
export { type FactGrounds, factGrounds } from "./weighing/fact-grounds";
export { holdRows } from "./weighing/hold-rows";
export { type JudgedFacts, judgedFacts } from "./weighing/judged-facts";
export { leavesOf } from "./weighing/leaves";
export { type OwnTemplate, listTemplates } from "./weighing/templates";
export { actedOn } from "./rules/acted-on";
export { caseKnown } from "./rules/case-known";
export { casesTouched, openCases } from "./rules/cases-touched";
export { proposalById, proposalsOfCase, proposalsOfRuleSet, unansweredProposals } from "./rules/proposals";
export { planNow } from "./rules/plan-now";
export { listRuleSets, ruleSetById, ruleSetVersion, versionsOfRuleSet } from "./rules/rule-sets";
export { ruleSetsInUse } from "./rules/rule-sets-in-use";
export { rulesFailures } from "./rules/rules-failures";
export { rulesState } from "./rules/rules-state";
export type { RulesFailure, RulesRow } from "../base/rules-rows";
export { announcedKey } from "./summary-key";
export { type CasePicture, type CaseTag, type CaseTags, caseTags } from "./taxonomies/case-tags";
export { type TagInUse, tagsInUse } from "./taxonomies/tags-in-use";
export { type PictureComment, commentsOn } from "./taxonomies/comments";
export { listTaxonomies, tagAnswersOf } from "./taxonomies/taxonomies";
export type { TableDifference } from "./tables/check-tables";
export { type NewestCheckpoint, isTimed, latestTimestamps, newestCheckpoint } from "./timestamps";
export { type CaseViews, viewsOfCapture, viewsOfCase } from "./views";
export { type WhatGoes, whatGoes } from "./what-goes";
export type { SuggestionRow } from "../base/matching-rows";
export { recordOfNode } from "./matching/record-of-node";
export { listSuggestions, suggestionsState } from "./matching/suggestions";
export { caseKeeping, heldCases } from "./protection/case-keeping";
export { type KindHeld, dataHeld, dataHeldByKind } from "./protection/data-held";
export { doubtOfClock } from "./protection/clock-doubt";
export { heldBy } from "./protection/held-by";
export { type RetentionGoes, retentionGoes } from "./protection/retention-goes";
export type { RetentionAsked } from "./inbox/waiting-retention";
export { type InboxAsked, countInbox, inboxItems } from "./inbox/inbox-items";
export type { InboxItem } from "./inbox/item";
export { MOST_DONE, itemsDone } from "./inbox/items-done";
export { changesOnPage } from "./watching/changes-on-page";
export { type WatchWithChanges, watchesWithChanges } from "./watching/untaken-changes";
export { watchBaseline } from "./watching/watch-baseline";
export { changesOfWatch, watchOn, watchesOfListings, watchesOn } from "./watching/watches";
export { type WatchableListing, listingsOfCase } from "./watching/watchable";
export { type CaseScoring, caseScoring } from "./scorecards/case-scoring";
export type { FeedItemRow } from "../base/stream-rows";
export { everyFeed, feedByUrl, feedsFollowed } from "./streams/feeds";
export { MOST_STREAMED, feedDocument, itemByKey, newestItems, unreadItems } from "./streams/items";
export { type SoughtHere, soughtSubjects } from "./streams/sought-subjects";
export type { TeamLater, TeamOriginWord, TeamRow, TeamSentRow } from "../base/team-rows";
export { type TeamMember, officialNames, teamMembers } from "./team/members";
export { teamRow } from "./team/team-row";
export { entriesToSend, itemToSend, leavesToSend, sharedCases, sharedCount } from "./team/to-send";
export { type TeamStanding, teamStanding } from "./team/team-standing";
