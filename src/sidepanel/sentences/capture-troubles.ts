import type { TextKey } from "../../ui/texts";
import type { CaptureTrouble } from "../state/page-state";

/** What to say where a capture failed: what happened, what was kept, what to do next. */
export const CAPTURE_TROUBLES: Readonly<Record<CaptureTrouble["code"], TextKey>> = {
  "page-moved": "panelCapturePageMoved",
  "page-busy": "panelCapturePageBusy",
  "page-unloaded": "panelCapturePageUnloaded",
  "case-missing": "panelCaptureCaseMissing",
  "case-closed": "panelCaptureCaseClosed",
  "site-barred": "panelCaptureSiteBarred",
  "facts-barred": "panelCaptureFactsBarred",
  "policy-unknown": "panelCapturePolicyUnknown",
  "not-withheld": "panelCaptureNotWithheld",
  "overrule-barred": "panelOverruleBarred",
  "all-withheld": "panelCaptureAllWithheld",
  cancelled: "panelCaptureCancelled",
  "storage-full": "panelCaptureStorageFull",
  "storage-closed": "panelCaptureStorageClosed",
  "log-lost": "logLossRefused",
  "no-answer": "panelCaptureNoAnswer",
  refused: "panelCaptureRefused",
  fault: "panelCaptureFault",
};
