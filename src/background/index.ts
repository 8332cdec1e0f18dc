import { answerer } from "../messaging";
import {
  getText,
  installMenu,
  now,
  onAction,
  onMenu,
  onMessage,
  openPanel,
  pause,
  sweepKeptFiles,
  sweepScratchFiles,
} from "../platform";
import { isTimeWanted, useCases } from "../services";
import { Database } from "../storage/reading";
import { forgettingBytes } from "./forgetting-bytes";
import { keepingIndex } from "./keeping-index";
import { forgetWhenGone, markAsked } from "./asked-tabs";
import { portsFor } from "./ports";
import { reportFault } from "./report-fault";
import { sealLog } from "./seal-log";
import { suggesting } from "./suggesting";
import { sweepOrphans } from "./sweep-orphans";
import { tablesReady } from "./tables-ready";
import { askOnTime } from "./timestamping";

// Every listener is registered before anything is awaited: a worker that wakes for an event gets it only then.
const db = new Database();
const ready = tablesReady(db);
const seal = () => {
  sealLog(db, askForTime, reportFault);
  suggest();
};
const suggest = suggesting(db, pause, reportFault);
const forgetBytes = forgettingBytes(db, pause, reportFault);
const keepIndex = keepingIndex(db, ready, reportFault);
const ports = portsFor(db, { ready, seal, forgetBytes, keepIndex });
const askForTime = askOnTime({
  db,
  isWanted: isTimeWanted,
  ask: () => useCases.askTimestamps.run({}, ports),
  onFault: reportFault,
});

onMessage(answerer(useCases, ports, reportFault));

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
  .then(() => useCases.recordBackups.run({}, ports))
  .then(seal)
  .then(() => sweepOrphans(db, now(), sweepKeptFiles))
  .then(forgetBytes)
  .then(keepIndex)
  .catch(reportFault);
sweepScratchFiles().catch(reportFault);
