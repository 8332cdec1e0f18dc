import { answerer } from "../messaging";
import {
  getText,
  installMenu,
  masterKey,
  now,
  onAction,
  onCommand,
  onMenu,
  onMessage,
  onPolicy,
  openPanel,
  pause,
  ringFiles,
  sweepKeptFiles,
  sweepScratchFiles,
} from "../platform";
import {
  checkDue,
  deliverPending,
  followDue,
  isTimeWanted,
  nextCheck,
  nextDelivery,
  nextFollow,
  nextPoll,
  pollCaseList,
  pollDue,
  recordPolicy,
  sweepFeeds,
  sweepFilings,
  sweepStates,
  useCases,
} from "../services";
import { Database } from "../storage/reading";
import { tellCutOff } from "./capturing";
import { openFirstPage } from "./first-page";
import { deliverOnTime } from "./delivering";
import { exchangeOnTime } from "./exchanging";
import { forgettingBytes } from "./forgetting-bytes";
import { onBadgeChoice, showBadge } from "./inbox-badge";
import { keepingIndex } from "./keeping-index";
import { keepSuggestions } from "../storage/writing";
import { listOnTime } from "./listing";
import { oneAtATime } from "./one-at-a-time";
import { runOnTime } from "./running-rules";
import { forgetWhenGone, markAsked, markMarked } from "./asked-tabs";
import { pollOnTime } from "./polling";
import { portsFor } from "./ports";
import { reportFault } from "./report-fault";
import { sealLog } from "./seal-log";
import { sweepOrphans } from "./sweep-orphans";
import { tablesReady } from "./tables-ready";
import { askOnTime } from "./timestamping";
import { lockOnTime, underVault, unlocked } from "./vault";
import { watchOnTime } from "./watching";

// Every listener is registered before anything is awaited: a worker that wakes for an event gets it only then.
const db = new Database(undefined, undefined, masterKey, ringFiles);
const ready = unlocked(db, tablesReady(db));
const seal = () => {
  sealLog(db, askForTime, reportFault);
  suggest();
  runRules();
  watchAgain();
  pollAgain();
  deliverAgain();
  followAgain();
  countInbox();
  exchanging.poke();
};
const suggest = oneAtATime(() => keepSuggestions(db, () => pause(0)), pause, reportFault);
const countInbox = oneAtATime(() => ready().then(() => showBadge(db)), pause, reportFault);
onBadgeChoice(countInbox);
const forgetBytes = forgettingBytes(db, pause, reportFault);
const keepIndex = keepingIndex(db, ready, reportFault);
const ports = portsFor(db, { ready, seal, forgetBytes, keepIndex, exchangeSoon: () => exchanging.awake() });
const runRules = runOnTime({ run: () => useCases.runRules.run({}, ports), onFault: reportFault });
const askForTime = askOnTime({
  db,
  isWanted: isTimeWanted,
  ask: () => useCases.askTimestamps.run({}, ports),
  onFault: reportFault,
});

const watchAgain = watchOnTime({
  ready,
  check: () => checkDue(ports),
  sweep: () => sweepStates(ports),
  next: () => nextCheck(ports),
  onFault: reportFault,
});

const pollAgain = pollOnTime({
  alarm: "feeds",
  ready,
  poll: () => pollDue(ports),
  sweep: () => sweepFeeds(ports),
  next: () => nextPoll(ports),
  onFault: reportFault,
});

const deliverAgain = deliverOnTime({
  deliver: () => deliverPending(ports),
  next: () => nextDelivery(ports),
  onFault: reportFault,
});

const followAgain = pollOnTime({
  alarm: "filings",
  ready,
  poll: () => followDue(ports),
  sweep: () => sweepFilings(ports),
  next: () => nextFollow(ports),
  onFault: reportFault,
});

listOnTime({ poll: () => pollCaseList(ports), onFault: reportFault });

/** What colleagues wrote is looked at as what is written here is. */
const lookAtTaken = () => {
  suggest();
  runRules();
  watchAgain();
  pollAgain();
  countInbox();
  keepIndex();
};
const exchanging = exchangeOnTime(ports, { ready, onTaken: lookAtTaken, onFault: reportFault });

const writePolicy = oneAtATime(() => recordPolicy(ports).then(() => undefined), pause, reportFault);
onPolicy(writePolicy);

onMessage(underVault(db, answerer(useCases, ports, reportFault)));

const READ_MENU = "read-page";
/** Of the menu as of the keys. */
const CAPTURE_MARKED = "capture-marked";
installMenu([
  { id: READ_MENU, title: getText("menuReadPage", []), contexts: ["page", "selection"] },
  { id: CAPTURE_MARKED, title: getText("menuCaptureMarked", []), contexts: ["selection"] },
]);
/** At every start, and whenever the official asks: what lives is known by its lock. */
function lookForCutOff(): void {
  ready()
    .then(() => tellCutOff(db))
    .catch(reportFault);
}

const asking = (mark: (tabId: number) => Promise<void>): Parameters<typeof onAction>[0] => {
  return ({ id, windowId }) => {
    if (windowId !== undefined) openPanel(windowId).catch(reportFault);
    if (id !== undefined) mark(id).catch(reportFault);
    lookForCutOff();
  };
};
onAction(asking(markAsked));
onMenu(READ_MENU, asking(markAsked));
onMenu(CAPTURE_MARKED, asking(markMarked));
onCommand(CAPTURE_MARKED, asking(markMarked));
forgetWhenGone();
openFirstPage(reportFault);

// What was cut off is done now: the word of a backup, the signing of entries. What cut-off captures and pages have left
// is taken away.
function goOn(): void {
  // What was taken, and what was sealed, leaves the browser's files whether it is locked now or not.
  db.open().then(forgetBytes).catch(reportFault);
  ready()
    .then(() => useCases.recordBackups.run({}, ports))
    .then(seal)
    .then(() => sweepOrphans(db, now(), sweepKeptFiles))
    .then(forgetBytes)
    .then(keepIndex)
    .then(writePolicy)
    .catch(reportFault);
}
lockOnTime({ db, onOpen: goOn, onFault: reportFault });
goOn();
sweepScratchFiles().catch(reportFault);
lookForCutOff();
