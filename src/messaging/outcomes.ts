import type { Reading } from "../domain/evidence/reading";
import type { Missing } from "../domain/evidence/snapshot";

/** Where an entry stands in the log. */
export interface EntryPlace {
  readonly origin: string;
  readonly index: number;
  readonly at: string;
}

/** Where a capture stands in the log, and what could not be kept of its page; nothing of that where it was made before. */
export interface Captured extends EntryPlace {
  readonly missing?: readonly Missing[];
}

/** A page as it was read. `token` names this reading in this document: when it is gone, the page has moved on. */
export interface PageRead {
  readonly token: string;
  readonly url: string;
  readonly title: string;
  readonly readAt: string;
  readonly reading: Reading;
}

/** The disk is full, or the browser has closed or lost the database. Nothing was written. */
export type StoreFailure =
  { readonly code: "storage-full" } | { readonly code: "storage-closed"; readonly detail: string };

export type ReadFailure =
  /** The official has not asked for this page to be read, so the browser does not let us. */
  | { readonly code: "not-asked" }
  /** The browser lets no extension read this tab: its settings, its store, a PDF. */
  | { readonly code: "forbidden" }
  /** Something other than a web page: a picture, a PDF, a feed. */
  | { readonly code: "not-a-page" }
  /** The page's answer was not a reading; `detail` says what was wrong with it. */
  | { readonly code: "unreadable"; readonly detail: string };

export type CaseFailure =
  | { readonly code: "case-exists"; readonly status: "open" | "closed" }
  | { readonly code: "case-missing" }
  | { readonly code: "case-closed" }
  | { readonly code: "case-open" };

export type CaptureFailure =
  /** The tab shows another page now, or the same one loaded anew. */
  { readonly code: "page-moved" } | { readonly code: "tab-closed" } | { readonly code: "capture-missing" };

/** The official has called the capture off. Nothing was written. */
export interface CaptureCancelled {
  readonly code: "cancelled";
}

/** How a fact was found on the page: where it was read, by its words alone, or in something that is folded away. */
export interface FactShown {
  readonly how: "css" | "position" | "quote" | "fuzzy" | "words" | "fold";
}

export type ShowFailure =
  /** The tab shows another page now, or the same one loaded anew. */
  | { readonly code: "page-moved" }
  /** What was read is no longer on the page. */
  | { readonly code: "orphan" }
  /** It stands in the page's code, and nowhere where people see it. */
  | { readonly code: "not-shown" };

export type RecipeFailure = { readonly code: "recipe-missing" };

/** What was erased: how many entries' payloads, and how many artifacts. None where all of it was gone already. */
export interface Erased {
  readonly entries: number;
  readonly artifacts: number;
}

export type NoteFailure = { readonly code: "note-missing" };
