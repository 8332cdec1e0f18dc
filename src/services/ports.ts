import type { PageAnswer } from "../platform/page-script";
import type { Database, LogPorts } from "../storage";

/** What the services need from outside; the background hands it to them. */
export interface Ports extends LogPorts {
  readonly db: Database;
  /** Put the capture script into a tab's page and have it read. */
  readTab(tabId: number): Promise<PageAnswer>;
  /** Ask the capture script of a tab which page it stands in. */
  whereIs(tabId: number): Promise<PageAnswer>;
  /** Whether the official asked for the page that the tab shows now. */
  wasAsked(tabId: number): Promise<boolean>;
}
