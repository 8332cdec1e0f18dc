import { act } from "./act";
import { announceKey } from "./announce-key";
import { askTimestamps } from "./ask-timestamps";
import { beginNewLog } from "./begin-new-log";
import { cancelCapture } from "./cancel-capture";
import { capturePage } from "./capture-page";
import { clearShown } from "./clear-shown";
import { erasePayload } from "./erase-payload";
import { importDataset } from "./import-dataset";
import { pageChanged } from "./page-changed";
import { pointOnPage } from "./point-on-page";
import { previewRecipe } from "./preview-recipe";
import { readPage } from "./read-page";
import { rebuildTables } from "./rebuild-tables";
import { recordBackups } from "./record-backups";
import { recordView } from "./record-view";
import { showFact } from "./show-fact";
import { signLog } from "./sign-log";

export type { Acted } from "./act";
export { isTimeWanted } from "./ask-timestamps";
export type { CaptureFailure } from "./capture-page";
export type { Context, Sender, UseCase } from "./define-use-case";
export type { EntryPlace } from "./entry-place";
export type { PageRead } from "./page-read";
export type { Ports } from "./ports";
export type { ReadFailure } from "./read-failure";
export type { ShowFailure } from "./show-fact";
export type { StorageFailure } from "../storage/reading";

/** Everything that can be asked of the background, each under its message's name. */
export const useCases = {
  act,
  announceKey,
  askTimestamps,
  beginNewLog,
  cancelCapture,
  capturePage,
  clearShown,
  erasePayload,
  importDataset,
  pageChanged,
  pointOnPage,
  previewRecipe,
  readPage,
  rebuildTables,
  recordBackups,
  recordView,
  showFact,
  signLog,
} as const;
