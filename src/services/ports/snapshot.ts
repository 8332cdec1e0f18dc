import type { CaptureProgress } from "../../domain/evidence/snapshot";
import type { CopyRequest, InTurn, PageCopy, Shot, Watch } from "../../platform";

/** What is kept of a page itself, and how the official hears of it and calls it off. */
export interface Snapshots {
  /** Have a tab's page, or facts of it, copied into one file. */
  copyPage(tabId: number, request: CopyRequest, watch: Watch): Promise<PageCopy>;
  /** A picture of the part of a tab's page that is on screen. */
  visiblePart(tabId: number, watch: Pick<Watch, "isStopped">): Promise<Shot>;
  /** A picture of all of a tab's page. */
  wholePage(tabId: number, watch: Watch): Promise<Shot>;
  /** Run a capture once those that were asked for before it are over, unless it is called off while it waits. */
  captureInTurn<T>(captureId: string, run: () => Promise<T>, onWait: () => Promise<void>): Promise<InTurn<T>>;
  /** Say how far the capture of a tab's page is; undefined when it is over. */
  tellCapture(tabId: number, progress: CaptureProgress | undefined): Promise<void>;
  /** The official has called a capture off. */
  markCancelled(captureId: string): Promise<void>;
  wasCancelled(captureId: string): Promise<boolean>;
  /** It is over: asked for again under the same name, it is another attempt. */
  forgetCancelled(captureId: string): Promise<void>;
}
