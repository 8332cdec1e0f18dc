import type { CaptureRow } from "../../../evidence/captures";
import type { PageWords } from "./page-document";

/** The files with words of the page that a capture kept. */
export function pagesOfCapture(row: Partial<CaptureRow> | undefined): PageWords[] {
  const { captureId, host, title, capturedAt, snapshot } = row ?? {};
  if (captureId === undefined || host === undefined || title === undefined || capturedAt === undefined) return [];
  const texts = (snapshot?.artifacts ?? []).filter(({ role }) => role === "text");
  return texts.map(({ sha256 }) => ({ captureId, sha256, host, title, capturedAt }));
}
