import { act } from "./act";
import { announceKey } from "./announce-key";
import { askCaseList } from "./ask-case-list";
import { askTimestamps } from "./ask-timestamps";
import { beginNewLog } from "./begin-new-log";
import { cancelCapture } from "./cancel-capture";
import { capturePage } from "./capture-page";
import { checkFiling } from "./check-filing";
import { checkWatch } from "./check-watch";
import { clearShown } from "./clear-shown";
import { deliverEvents } from "./deliver-events";
import { erasePayload } from "./erase-payload";
import { fileRequest } from "./file-request";
import { importDataset } from "./import-dataset";
import { importTaxonomy } from "./import-taxonomy";
import { pageChanged } from "./page-changed";
import { pointOnPage } from "./point-on-page";
import { previewRecipe } from "./preview-recipe";
import { readPage } from "./read-page";
import { receiveEvidence } from "./receive-evidence";
import { receiveProfile } from "./receive-profile";
import { rebuildTables } from "./rebuild-tables";
import { recordBackups } from "./record-backups";
import { recordView } from "./record-view";
import { runRules } from "./run-rules";
import { sealForOther } from "./seal-for-other";
import { showFact } from "./show-fact";
import { signFeed } from "./sign-feed";
import { signForOther } from "./sign-for-other";
import { signLog } from "./sign-log";
import { findCaseIds } from "./find-case-ids";
import { findFeeds } from "./find-feeds";
import { keepServiceRequests } from "./keep-service-requests";
import { keepFeedItem } from "./keep-feed-item";
import { pollFeeds } from "./poll-feeds";
import { readFeedList } from "./read-feed-list";
import { sortStream } from "./sort-stream";
import { exchangeTeam } from "./team/ask-exchange";
import { inviteToTeam, joinTeam } from "./team/join-team";
import { leaveTeam } from "./team/leave-team";
import { takeMarked } from "./take-marked";
import { takeScorecard } from "./take-scorecard";
import { takeSignature } from "./take-signature";
import { withheldWords } from "./withheld-words";

export { type Exchanged, exchangeWith } from "./team/exchange";
export { type Joined, joinedTeam } from "./team/joined";
export type { Acted } from "./act";
export type { PolicyRefusalOf } from "./act-barred";
export { type DeliverFailure, deliverPending, nextDelivery } from "./deliveries/deliver-pending";
export { followDue, nextFollow, sweepFilings } from "./filings/follow-due";
export { pollCaseList } from "./ask-case-list";
export { nextPoll, pollDue, sweepFeeds } from "./streams/poll-due";
export type { FindFeedsFailure } from "./find-feeds";
export type { KeepItemFailure } from "./keep-feed-item";
export type { PollFailure } from "./poll-feeds";
export { checkDue, nextCheck } from "./watching/check-due";
export { sweepStates } from "./watching/sweep-states";
export { recordPolicy } from "./record-policy";
export { isTimeWanted } from "./ask-timestamps";
export type { CheckFailure } from "./check-watch";
export type { CaptureFailure } from "./capture-page";
export type { Context, Sender, UseCase } from "./define-use-case";
export type { EntryPlace } from "./entry-place";
export type { PageRead } from "./page-read";
export type { Ports } from "./ports";
export type { MarkFailure } from "./take-marked";
export type { ReadFailure } from "./read-failure";
export type { ShowFailure } from "./show-fact";
export type { StorageFailure } from "../storage/reading";

/** Everything that can be asked of the background, each under its message's name. */
export const useCases = {
  act,
  announceKey,
  askCaseList,
  askTimestamps,
  beginNewLog,
  cancelCapture,
  capturePage,
  checkFiling,
  checkWatch,
  clearShown,
  deliverEvents,
  exchangeTeam,
  erasePayload,
  fileRequest,
  importDataset,
  inviteToTeam,
  joinTeam,
  leaveTeam,
  importTaxonomy,
  pageChanged,
  pointOnPage,
  previewRecipe,
  readPage,
  receiveEvidence,
  receiveProfile,
  rebuildTables,
  recordBackups,
  recordView,
  runRules,
  sealForOther,
  showFact,
  signFeed,
  signForOther,
  signLog,
  findCaseIds,
  findFeeds,
  keepFeedItem,
  keepServiceRequests,
  pollFeeds,
  readFeedList,
  sortStream,
  takeMarked,
  takeScorecard,
  takeSignature,
  withheldWords,
} as const;
