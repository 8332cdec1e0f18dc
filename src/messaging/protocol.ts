import * as v from "valibot";
import { NoteId, NoteText } from "../domain/casework/annotation";
import type { AskOutcome } from "../domain/ledger/authorities";
import { CaptureId, CaptureMade } from "../domain/evidence/captures";
import { CaseId, CaseKind, CaseOutcome, CasePurpose, CaseTitle } from "../domain/casework/cases";
import { caseExported, caseImported, evidenceViewed } from "../domain/keeping/custody";
import { ErasureReason, ErasureWords } from "../domain/keeping/erasure";
import type { Sought } from "../domain/evidence/anchoring";
import { Origin } from "../domain/ledger/log";
import { type Fact, LIMITS, PickAct, type PickState, Selector, SiteRecipeSchema } from "../domain/evidence/reading";
import { RecipeId } from "../domain/evidence/recipes";
import { Sha256, SnapshotTier } from "../domain/evidence/snapshot";
import { Host, RELIABILITY } from "../domain/evidence/sources";
import { OptionalLine } from "../domain/ground/text";
import type {
  CaptureCancelled,
  CaptureFailure,
  Captured,
  CaseFailure,
  EntryPlace,
  Erased,
  FactShown,
  NoteFailure,
  PageRead,
  ReadFailure,
  RecipeFailure,
  ShowFailure,
  StoreFailure,
} from "./outcomes";
import { defineMessage } from "./define-message";

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const Token = v.pipe(v.string(), v.maxLength(100));
const CaseWords = v.strictObject({ caseId: CaseId, kind: CaseKind, title: CaseTitle, purpose: CasePurpose });
const SoughtFact: v.GenericSchema<unknown, Sought> = v.strictObject({
  places: v.pipe(
    v.array(
      v.strictObject({
        selectors: v.pipe(v.array(Selector), v.maxLength(8)),
        frame: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.short))),
      }),
    ),
    v.maxLength(LIMITS.provenance),
  ),
  words: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LIMITS.short))), v.maxLength(4)),
});
const Erasable = v.variant("what", [
  v.strictObject({
    what: v.literal("entry"),
    origin: Origin,
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({ what: v.literal("note"), noteId: NoteId }),
  v.strictObject({ what: v.literal("import"), sha256: Sha256 }),
  v.strictObject({ what: v.literal("capture"), captureId: CaptureId, notes: v.boolean() }),
]);
const Link = v.strictObject({ captureId: CaptureId, caseId: CaseId });

/** Every message there is: who may send it, what it must look like, what it answers. */
export const protocol = {
  /**
   * Read the page of a tab that the official asked to be read; with `onlyChanged`, of the page and its frames those that
   * have changed since. From the panel only.
   */
  readPage: defineMessage<PageRead, ReadFailure>()({
    from: ["sidepanel"],
    request: v.strictObject({ tabId: TabId, onlyChanged: v.exactOptional(v.boolean()) }),
  }),

  /**
   * Have one thing done in a page where the official points at what is to be read, and say how the pointing stands then.
   * `wait` answers at the next pick, or after a while. From the panel only.
   */
  pointOnPage: defineMessage<PickState, ReadFailure>()({
    from: ["sidepanel"],
    request: v.strictObject({ tabId: TabId, act: PickAct }),
  }),

  /** What a recipe would read of the page that a tab shows, beside everything else that is read of it. From the panel only. */
  previewRecipe: defineMessage<readonly Fact[], ReadFailure>()({
    from: ["sidepanel"],
    request: v.strictObject({ tabId: TabId, recipe: SiteRecipeSchema }),
  }),

  /**
   * A page that was read has changed since: there may be more to read. Sent once for each reading, by our script in the
   * page; answers whether anybody is told.
   */
  pageChanged: defineMessage<{ readonly told: boolean }, never>()({
    from: ["capture"],
    request: v.strictObject({ token: Token }),
  }),

  /** Capture the ticked facts of a tab to a case, with a note where there is one. Asked twice, it is done once. From the panel only. */
  capturePage: defineMessage<Captured, CaptureFailure | CaptureCancelled | CaseFailure | StoreFailure>()({
    from: ["sidepanel"],
    request: v.strictObject({
      tabId: TabId,
      token: Token,
      /** What is kept of the page itself is the background's to say. */
      capture: v.omit(CaptureMade, ["snapshot"]),
      /** How much of the page is kept; the agency's policy may say otherwise. Nothing where left out. */
      tier: v.exactOptional(SnapshotTier),
      note: v.exactOptional(v.strictObject({ noteId: NoteId, text: NoteText })),
    }),
  }),

  /** Call off a capture whose snapshot is being taken. From the panel only. */
  cancelCapture: defineMessage<null, never>()({
    from: ["sidepanel"],
    request: v.strictObject({ captureId: CaptureId }),
  }),

  /** Outline a fact where it stands on the page, or scroll there as well. From the panel only. */
  showFact: defineMessage<FactShown, ShowFailure>()({
    from: ["sidepanel"],
    request: v.strictObject({
      tabId: TabId,
      token: Token,
      mode: v.picklist(["outline", "scroll"]),
      sought: SoughtFact,
    }),
  }),

  /** Take away what `showFact` has drawn. */
  clearShown: defineMessage<null, never>()({ from: ["sidepanel"], request: v.strictObject({ tabId: TabId }) }),

  /** Open a case, or say which state the case with this ID is in already. */
  openCase: defineMessage<EntryPlace, CaseFailure | StoreFailure>()({
    from: ["sidepanel", "workbench"],
    request: CaseWords,
  }),

  /** Put a case's title, kind or purpose right. */
  changeCase: defineMessage<EntryPlace, CaseFailure | StoreFailure>()({ from: ["workbench"], request: CaseWords }),

  /** Close an open case. */
  closeCase: defineMessage<EntryPlace, CaseFailure | StoreFailure>()({
    from: ["workbench"],
    request: v.strictObject({ caseId: CaseId, outcome: CaseOutcome }),
  }),

  /** Open a closed case again. */
  reopenCase: defineMessage<EntryPlace, CaseFailure | StoreFailure>()({
    from: ["sidepanel", "workbench"],
    request: v.strictObject({ caseId: CaseId }),
  }),

  /** Write a note on a case, or on one of its captures. */
  addNote: defineMessage<EntryPlace, CaseFailure | StoreFailure>()({
    from: ["workbench"],
    request: v.strictObject({ noteId: NoteId, caseId: CaseId, captureId: v.exactOptional(CaptureId), text: NoteText }),
  }),

  /** Revise a note, or put a withdrawn one back with its text. */
  reviseNote: defineMessage<EntryPlace, NoteFailure | StoreFailure>()({
    from: ["workbench"],
    request: v.strictObject({ noteId: NoteId, text: NoteText }),
  }),

  withdrawNote: defineMessage<EntryPlace, NoteFailure | StoreFailure>()({
    from: ["workbench"],
    request: v.strictObject({ noteId: NoteId }),
  }),

  /** Link a capture to one more case. */
  linkCapture: defineMessage<EntryPlace, CaptureFailure | CaseFailure | StoreFailure>()({
    from: ["workbench"],
    request: Link,
  }),

  /** Take a capture off a case. */
  unlinkCapture: defineMessage<EntryPlace, CaptureFailure | StoreFailure>()({ from: ["workbench"], request: Link }),

  /** Grade how reliable a source is. */
  gradeSource: defineMessage<EntryPlace, StoreFailure>()({
    from: ["sidepanel", "workbench"],
    request: v.strictObject({ host: Host, reliability: v.picklist(RELIABILITY), reason: OptionalLine(500) }),
  }),

  /** Keep a recipe, a new one or one that was changed; a withdrawn one is put back. */
  saveRecipe: defineMessage<EntryPlace, StoreFailure>()({
    from: ["sidepanel", "workbench"],
    request: v.strictObject({ recipeId: RecipeId, recipe: SiteRecipeSchema }),
  }),

  /** Read no more pages by a recipe. */
  withdrawRecipe: defineMessage<EntryPlace, RecipeFailure | StoreFailure>()({
    from: ["workbench"],
    request: v.strictObject({ recipeId: RecipeId }),
  }),

  /** Have the log's head signed now, where that was cut off: a file needs it. From the workbench only. */
  signLog: defineMessage<null, StoreFailure>()({ from: ["workbench"], request: v.strictObject({}) }),

  /** Write down that a case was written to a file. From the workbench only, right after it was. */
  recordExport: defineMessage<EntryPlace, CaseFailure | StoreFailure>()({
    from: ["workbench"],
    request: caseExported.payload,
  }),

  /** Write down that a file with another installation's log was taken in, or refused. */
  recordImport: defineMessage<EntryPlace, StoreFailure>()({ from: ["workbench"], request: caseImported.payload }),

  /** Write down what backups were made and restored here that the log does not speak of yet. From the workbench only. */
  recordBackups: defineMessage<null, StoreFailure>()({ from: ["workbench"], request: v.strictObject({}) }),

  /**
   * Write down that a capture, or one of its artifacts, is being looked at: once for each browser session and item.
   * Without a case, the view counts for the first case that the capture is linked to.
   */
  recordView: defineMessage<EntryPlace, CaptureFailure | StoreFailure>()({
    from: ["workbench"],
    request: evidenceViewed.payload,
  }),

  /**
   * Erase for good what an entry, a note or a capture says, or an imported file, with everything that came from it; that it was made stays
   * proven. From the workbench only.
   */
  erasePayload: defineMessage<Erased, StoreFailure>()({
    from: ["workbench"],
    request: v.strictObject({ target: Erasable, reason: ErasureReason, words: ErasureWords }),
  }),

  /** Ask the configured authorities for trusted time now, and say how it went with each. */
  askTimestamps: defineMessage<readonly AskOutcome[], StoreFailure>()({
    from: ["workbench"],
    request: v.strictObject({}),
  }),

  /** Throw the tables away and make them anew from the log. Progress is in the tables. */
  rebuildTables: defineMessage<{ readonly entries: number }, StoreFailure>()({
    from: ["workbench"],
    request: v.strictObject({}),
  }),
} as const;

export type Protocol = typeof protocol;
