export { forgetScores } from "./forget-scores";
export { clearAlarm, onAlarm, setAlarm } from "./alarms";
export { setBadge } from "./badge";
export { burnPicture } from "./burn-picture";
export { getAuthorities, onAuthorities, setAskInterval, setAuthorities } from "./authorities";
export { type FeedAnswer, askFeed } from "./ask-feed";
export { type ListAnswer, askList } from "./ask-list";
export { type PageStatus, askPage } from "./ask-page";
export { type ServerAnswer, type ServerQuestion, askServer } from "./ask-server";
export { type RobotsAnswer, askRobots } from "./ask-robots";
export { askAuthority } from "./authority";
export { localDay, now, pause } from "./clock";
export { readFrames } from "./frame-scripts";
export { actionShortcut, installMenu, onAction, onCommand, onMenu, shortcutOf } from "./gestures";
export { bringToFront, ownWindow, tabFor } from "./go-to-page";
export { allowHost, forgetHost, isHostAllowed, isOnAllowedSite, onHosts } from "./hosts";
export { newId, randomHex } from "./ids";
export { type InTurn, inTurn, isRunning } from "./in-turn";
export { type KeptFile, keptFile, openKeptFile, sweepKeptFiles } from "./kept-file";
export { oneAtATime } from "./one-at-a-time";
export { asksToSignIn, closeQuietTab, inQuietTab } from "./quiet-tab";
export { markedInTab } from "./mark-script";
export { type SendAnswer, sendMessage } from "./send-message";
export { onMessage, send } from "./messages";
export { type PageAnswer, type ReadRequest, readTab, whereIs } from "./page-script";
export { ownFile, ownVersion } from "./own-files";
export { pageWords } from "./page-words";
export { openPanel } from "./panel";
export { pointInTab } from "./pick-script";
export { type HeldPolicy, getPolicy, heldPolicy, onPolicy } from "./policy";
export { type PolicyFileTrouble, lookAtPolicyFile, policyFile, removePolicyFile, takePolicyFile } from "./policy-file";
export { getPreference, keepOnly, onPreference, removePreference, setPreference } from "./preferences";
export { sealPreferences, unsealPreferences } from "./sealed-preferences";
export { ringFiles } from "./ring-files";
export { type ScratchFile, type ScratchPurpose, dropExports, newScratchFile, sweepScratchFiles } from "./scratch-file";
export {
  everySession,
  everyTabSession,
  getSession,
  onSession,
  onTabSession,
  removeDraftsOn,
  removeSession,
  setSession,
} from "./session";
export { type Shot, visiblePart, wholePage } from "./screenshot";
export { allowSite, allowSites, allowedOrigins, forgetOrigin } from "./sites";
export { clearInTab, showInTab } from "./show-script";
export { type CopyRequest, type PageCopy, type Watch, copyPage } from "./snapshot-script";
export { checkSignature, newSigningKey, newSummaryKey, signSummary, signText } from "./signing";
export type { ReaderScripts } from "./put-reader";
export { persistStorage, persistStorageOnce, storageSpace } from "./storage-space";
export { type TableReader, lookAtTableFile, openTableFile } from "./table-reader";
export {
  type OpenTaxonomy,
  type TaxonomySummary,
  compareTaxonomyFiles,
  openTaxonomyFile,
  reportTaxonomyFile,
} from "./taxonomy-reader";
export { type NetworkFinder, newNetworkFinder } from "./network-finder";
export { type PatternFinder, newPatternFinder } from "./pattern-finder";
export { type Ranker, newRanker } from "./ranker";
export { frontTab, onFrontTab, onLoaded, onNavigation, onTabClosed } from "./tabs";
export { onInstalled, openWorkbench } from "./installed";
export { type Command, commands, openShortcuts, shortcutsAddress } from "./shortcuts";
export { getText, language, textDirection, loadLanguage } from "./texts";
export { textOfFile } from "./text-of-file";
export { typedTexts } from "./typed-texts";
export {
  kdfHere,
  lockVault,
  masterKey,
  onVault,
  recoverVault,
  tellUse,
  turnVault,
  unlockVault,
  vaultUsedAt,
} from "./vault";
