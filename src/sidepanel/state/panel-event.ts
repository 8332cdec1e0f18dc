import type { CaseKind } from "../../domain/casework/cases";
import type { Missing } from "../../domain/evidence/snapshot";
import type { Overruled } from "../../domain/evidence/withholding";
import type { PageRead } from "../../messaging";
import type { Attempt, Draft, MarkedWords } from "../../platform/kept";
import type { Held } from "./captured-before";
import type { CaptureTrouble, MarkTrouble, ReadTrouble } from "./page-state";
import type { SoughtState } from "./sought";

interface Captured {
  readonly type: "captured";
  readonly keys: readonly string[];
  readonly note: string;
  readonly caseId: string;
  readonly missing: readonly Missing[];
  /** Where no facts that were read were captured: the page itself, or marked words. */
  readonly what?: "page" | "quote";
}

/** Something that happened on one tab's page. */
export type PageEvent =
  | { readonly type: "read-started"; readonly n: number; readonly silent?: boolean }
  | { readonly type: "read-done"; readonly n: number; readonly page: PageRead; readonly draft: Draft | undefined }
  | { readonly type: "read-failed"; readonly n: number; readonly failure: ReadTrouble }
  | { readonly type: "moved-on" }
  | { readonly type: "held-known"; readonly held: Held }
  | { readonly type: "ticked"; readonly keys: readonly string[]; readonly on: boolean }
  | { readonly type: "corrected"; readonly key: string; readonly texts: Readonly<Record<string, string>> }
  | { readonly type: "note-written"; readonly text: string }
  | { readonly type: "sought"; readonly key: string; readonly as: SoughtState; readonly isAsked: boolean }
  | { readonly type: "main-chosen"; readonly subject: string }
  | { readonly type: "marked"; readonly words: MarkedWords }
  | { readonly type: "overruled"; readonly passage: Overruled }
  | { readonly type: "unmarked" }
  | { readonly type: "mark-failed"; readonly failure: MarkTrouble }
  | { readonly type: "about-chosen"; readonly subject: string }
  | { readonly type: "capture-started"; readonly attempt: Attempt }
  | Captured
  | { readonly type: "undone"; readonly captureId: string }
  | { readonly type: "undo-failed" }
  | { readonly type: "capture-failed"; readonly failure: CaptureTrouble };

/** Everything that can happen to the panel. */
export type PanelEvent =
  | { readonly type: "tab-shown"; readonly tabId: number }
  | { readonly type: "tab-closed"; readonly tabId: number }
  | { readonly type: "kind-known"; readonly kind: CaseKind | undefined }
  | { readonly type: "fault"; readonly isUnreadable?: boolean }
  | { readonly type: "page"; readonly tabId: number; readonly event: PageEvent };
