import type { Overruled } from "../../domain/evidence/withholding";
import type { Missing } from "../../domain/evidence/snapshot";
import type {
  CaptureFailure,
  MarkFailure,
  MessageFailure,
  PageRead,
  ReadFailure,
  StorageFailure,
} from "../../messaging";
import type { Draft } from "../../platform/kept";
import type { Held } from "./captured-before";
import { blankDraft } from "./draft";
import type { KeyedFact } from "./keyed-fact";
import type { LastSought, SoughtState } from "./sought";

/** Why nothing was read; or the official did not want to wait for it any more. */
export type ReadTrouble = ReadFailure | MessageFailure | { readonly code: "stopped" };
export type MarkTrouble = MarkFailure | MessageFailure;
export type CaptureTrouble = CaptureFailure | StorageFailure | MessageFailure;

/** What a capture took out of the draft, to be put back where it is undone. */
export interface Taken extends Pick<Draft, "corrections" | "note" | "marked"> {
  readonly captureId: string;
  /** Where a note went with it. */
  readonly noteId: string | undefined;
  readonly keys: readonly string[];
}

/** How the last capture from this page went. */
export type CaptureState =
  | { readonly status: "none" }
  | { readonly status: "under-way" }
  | {
      readonly status: "done";
      readonly count: number;
      readonly caseId: string;
      readonly missing: readonly Missing[];
      readonly what?: "page" | "quote";
      /** Undoing it was tried. */
      readonly undoFailed?: boolean;
    }
  | { readonly status: "undone"; readonly caseId: string }
  | { readonly status: "failed"; readonly failure: CaptureTrouble };

/** What the panel knows of one tab's page. */
export interface PageState {
  /** The page as it was last read; it stays while it is read again and after the tab has moved on. */
  readonly page: PageRead | undefined;
  readonly facts: readonly KeyedFact[];
  readonly draft: Draft;
  /** What was withheld of it and found to be a false alarm: in the panel's memory alone. */
  readonly overruled: readonly Overruled[];
  /** How the facts that the active case holds stand now, by key: what it holds as it is needs no other capture. */
  readonly held: Held;
  /** Keys of facts that the page has come to show since the official opened it. */
  readonly fresh: ReadonlySet<string>;
  /** The number of the reading that is under way. */
  readonly underWay: number | undefined;
  /** It was the page that changed, not the official who asked: nothing is to move. */
  readonly isSilent: boolean;
  /** Why the last reading brought nothing. */
  readonly failure: ReadTrouble | undefined;
  /** The tab shows another page than the one that was read. */
  readonly movedOn: boolean;
  readonly capture: CaptureState;
  /** Why what is marked on the page was not taken, when that was asked for last. */
  readonly markTrouble: MarkTrouble | undefined;
  /** What the last capture took out of the draft. */
  readonly taken: Taken | undefined;
  /** Facts that were looked for on the page, by key. */
  readonly sought: ReadonlyMap<string, SoughtState>;
  readonly lastSought: LastSought | undefined;
}

export const freshPage: PageState = {
  page: undefined,
  facts: [],
  held: new Map(),
  fresh: new Set(),
  draft: blankDraft,
  overruled: [],
  underWay: undefined,
  isSilent: false,
  failure: undefined,
  movedOn: false,
  capture: { status: "none" },
  taken: undefined,
  markTrouble: undefined,
  sought: new Map(),
  lastSought: undefined,
};
