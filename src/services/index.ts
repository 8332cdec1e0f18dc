import type { Handlers } from "../messaging";
import { addNote } from "./add-note";
import { cancelCapture } from "./cancel-capture";
import { askTimestamps, isTimeWanted } from "./ask-timestamps";
import { capturePage } from "./capture-page";
import { changeCase } from "./change-case";
import { closeCase } from "./close-case";
import { erasePayload } from "./erase-payload";
import { gradeSource } from "./grade-source";
import { linkCapture } from "./link-capture";
import { openCase } from "./open-case";
import { pageChanged } from "./page-changed";
import { pointOnPage } from "./point-on-page";
import type { Ports } from "./ports";
import { previewRecipe } from "./preview-recipe";
import { readPage } from "./read-page";
import { rebuildTables } from "./rebuild-tables";
import { recordBackups } from "./record-backups";
import { recordExport } from "./record-export";
import { recordImport } from "./record-import";
import { recordView } from "./record-view";
import { reopenCase } from "./reopen-case";
import { reviseNote } from "./revise-note";
import { saveRecipe } from "./save-recipe";
import { clearShown, showFact } from "./show-fact";
import { signLog } from "./sign-log";
import { unlinkCapture } from "./unlink-capture";
import { withdrawNote } from "./withdraw-note";
import { withdrawRecipe } from "./withdraw-recipe";

export { type Ports, askTimestamps, isTimeWanted, recordBackups };

/** One use case for each message. */
export const handlers = (ports: Ports): Handlers => ({
  readPage: (request) => readPage(request, ports),
  pointOnPage: (request) => pointOnPage(request, ports),
  previewRecipe: (request) => previewRecipe(request, ports),
  pageChanged: (_token, tab) => pageChanged(tab, ports),
  capturePage: (request) => capturePage(request, ports),
  cancelCapture: (request) => cancelCapture(request, ports),
  showFact: (request) => showFact(request, ports),
  clearShown: (request) => clearShown(request, ports),
  openCase: (request) => openCase(request, ports),
  changeCase: (request) => changeCase(request, ports),
  closeCase: (request) => closeCase(request, ports),
  reopenCase: (request) => reopenCase(request, ports),
  addNote: (request) => addNote(request, ports),
  reviseNote: (request) => reviseNote(request, ports),
  withdrawNote: (request) => withdrawNote(request, ports),
  linkCapture: (request) => linkCapture(request, ports),
  unlinkCapture: (request) => unlinkCapture(request, ports),
  gradeSource: (request) => gradeSource(request, ports),
  saveRecipe: (request) => saveRecipe(request, ports),
  withdrawRecipe: (request) => withdrawRecipe(request, ports),
  signLog: () => signLog(ports),
  recordExport: (request) => recordExport(request, ports),
  recordImport: (request) => recordImport(request, ports),
  recordBackups: () => recordBackups(ports),
  recordView: (request) => recordView(request, ports),
  erasePayload: (request) => erasePayload(request, ports),
  askTimestamps: () => askTimestamps(ports),
  rebuildTables: () => rebuildTables(ports),
});
