import captureScript from "../capture/index.ts?script&iife";
import pickScript from "../capture/pick.ts?script&iife";
import rareScript from "../capture/rare-syntaxes.ts?script&iife";
import showScript from "../capture/show.ts?script&iife";
import snapshotScript from "../capture/snapshot.ts?script&iife";
import watchScript from "../capture/watch.ts?script&iife";
import { answerer } from "../messaging";
import {
  type CopyRequest,
  type Watch,
  askAuthority,
  clearInTab,
  copyPage,
  getAuthorities,
  getText,
  installMenu,
  now,
  onAction,
  onMenu,
  onMessage,
  openPanel,
  pause,
  pointInTab,
  randomHex,
  readFrames,
  readTab,
  showInTab,
  sweepKeptFiles,
  sweepScratchFiles,
  visiblePart,
  whereIs,
  wholePage,
} from "../platform";
import { askTimestamps, handlers, isTimeWanted, recordBackups } from "../services";
import { Database } from "../storage/reading";
import { markChanged } from "./changed-tabs";
import { forgetWhenGone, markAsked, wasAsked } from "./asked-tabs";
import { forgetDrafts } from "./forget-drafts";
import { capturing } from "./capturing";
import { policyRecipes } from "./policy-recipes";
import { snapshotPolicy } from "./snapshot-policy";
import { sweepOrphans } from "./sweep-orphans";
import { reportFault } from "./report-fault";
import { sealLog } from "./seal-log";
import { sessionStart } from "./session-start";
import { tablesReady } from "./tables-ready";
import { askOnTime, rememberAsked, timestamping } from "./timestamping";

// Every listener is registered before anything is awaited: a worker that wakes for an event gets it only then.
const db = new Database();
const ready = tablesReady(db);
const reader = { capture: captureScript, watch: watchScript, rare: rareScript };
const ports = {
  db,
  ready,
  now,
  pause,
  randomHex,
  sessionStart: sessionStart(db),
  forgetDrafts,
  readTab: (tabId: number, requestFor: Parameters<typeof readTab>[2]) => readTab(tabId, reader, requestFor),
  pointInTab: (tabId: number, act: Parameters<typeof pointInTab>[2]) => pointInTab(tabId, pickScript, act),
  policyRecipes,
  readFrames: (tabId: number, requestFor: Parameters<typeof readFrames>[2]) => readFrames(tabId, reader, requestFor),
  whereIs,
  ...capturing,
  snapshotPolicy,
  copyPage: (tabId: number, request: CopyRequest, watch: Watch) => copyPage(tabId, snapshotScript, request, watch),
  visiblePart,
  wholePage: (tabId: number, watch: Watch) => wholePage(tabId, snapshotScript, watch),
  showInTab: (tabId: number, request: object, allFrames: boolean) => showInTab(tabId, showScript, request, allFrames),
  clearInTab,
  wasAsked,
  markChanged,
  authorities: getAuthorities,
  askAuthority,
  timestamping,
  rememberAsked,
  seal: () => {
    sealLog(db, askForTime, reportFault);
  },
};
const askForTime = askOnTime({
  db,
  isWanted: isTimeWanted,
  ask: () => askTimestamps(ports),
  onFault: reportFault,
});

onMessage(answerer(handlers(ports), reportFault));

const READ_MENU = "read-page";
installMenu(READ_MENU, getText("menuReadPage", []));
for (const listen of [onAction, (listener: Parameters<typeof onAction>[0]) => onMenu(READ_MENU, listener)] as const) {
  listen(({ id, windowId }) => {
    if (windowId !== undefined) openPanel(windowId).catch(reportFault);
    if (id !== undefined) markAsked(id).catch(reportFault);
  });
}
forgetWhenGone();

// What was cut off is done now: the word of a backup, the signing of entries. What cut-off captures and pages have left
// is taken away.
ready()
  .then(() => recordBackups(ports))
  .then(ports.seal)
  .then(() => sweepOrphans(db, now(), sweepKeptFiles))
  .catch(reportFault);
sweepScratchFiles().catch(reportFault);
