import type { AskOutcome, Configured } from "../domain/ledger/authorities";
import type { CaptureProgress, SnapshotPolicy } from "../domain/evidence/snapshot";
import type { PickAct, SiteRecipe } from "../domain/evidence/reading";
import type { RequestOf } from "../messaging";
import type { CopyRequest, PageAnswer, PageCopy, ReadRequest, Shot, Watch, askAuthority } from "../platform";
import type { Database } from "../storage/reading";
import type { LogPorts } from "../storage/writing";

/** What the services need from outside; the background hands it to them. */
export interface Ports extends LogPorts {
  /** Settles once the tables are those of this version: until then nothing is decided on them. */
  ready(): Promise<void>;
  readonly db: Database;
  /** Sign the log's head, in its own time: nobody waits for it, and what was cut off is done at the next start. */
  seal(): void;
  /** Put the capture script into a tab's page and have it read, by what is asked for its address. */
  readTab(tabId: number, requestFor: (url: string) => Promise<ReadRequest>): Promise<PageAnswer>;
  /** The recipes that the agency's policy gives to every official. */
  policyRecipes(): Promise<readonly SiteRecipe[]>;
  /** Have the frames of a tab's page read, those that may be; what each of them answers. */
  readFrames(tabId: number, requestFor: (url: string) => Promise<ReadRequest>): Promise<readonly unknown[]>;
  /** What the agency's policy says of snapshots. */
  snapshotPolicy(): Promise<SnapshotPolicy>;
  /** Have a tab's page, or facts of it, copied into one file. */
  copyPage(tabId: number, request: CopyRequest, watch: Watch): Promise<PageCopy>;
  /** A picture of the part of a tab's page that is on screen. */
  visiblePart(tabId: number): Promise<Shot>;
  /** A picture of all of a tab's page. */
  wholePage(tabId: number, watch: Watch): Promise<Shot>;
  /** Say how far the capture of a tab's page is; undefined when it is over. */
  tellCapture(tabId: number, progress: CaptureProgress | undefined): Promise<void>;
  /** The official has called a capture off. */
  markCancelled(captureId: string): Promise<void>;
  wasCancelled(captureId: string): Promise<boolean>;
  /** It is over: asked for again under the same name, it is another attempt. */
  forgetCancelled(captureId: string): Promise<void>;
  /** Ask the capture script of a tab which page it stands in. */
  whereIs(tabId: number): Promise<PageAnswer>;
  /** Put the script that shows facts into a tab's page (and its frames) and have it show one; a list of answers. */
  showInTab(
    tabId: number,
    request: Pick<RequestOf<"showFact">, "token" | "mode" | "sought">,
    allFrames: boolean,
  ): Promise<PageAnswer>;
  /** Have that script take away what it has drawn. */
  clearInTab(tabId: number): Promise<PageAnswer>;
  /** Put the pointing script into a tab's page, where it is not there yet, and have it do one thing. */
  pointInTab(tabId: number, act: PickAct): Promise<PageAnswer>;
  /** The first place in the own log that belongs to this browser session. */
  sessionStart(): Promise<number>;
  /** Forget what was chosen and written on pages, by their page keys, and not captured yet. */
  forgetDrafts(pageKeys: ReadonlySet<string>): Promise<void>;
  /** Whom to ask for the time, as policy and settings stand now. */
  authorities(): Promise<Configured>;
  /** Send a request to an authority. */
  readonly askAuthority: typeof askAuthority;
  /** The code that makes requests and checks tokens. */
  timestamping(): typeof import("../domain/ledger/timestamp");
  /** Keep how asking went, for the workbench and for when to ask again. */
  rememberAsked(outcomes: readonly AskOutcome[]): Promise<void>;
  /** Resolves so many milliseconds later. */
  pause(ms: number): Promise<void>;
  /** Whether the official asked for the page that the tab shows now. */
  wasAsked(tabId: number): Promise<boolean>;
  /** Say that the page a tab shows has changed since it was read. */
  markChanged(tabId: number): Promise<void>;
}
