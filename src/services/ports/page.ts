import type { Sought } from "../../domain/evidence/anchoring";
import type { PickAct } from "../../domain/evidence/reading";
import type { PageAnswer, ReadRequest } from "../../platform";

/** What is to be shown on a page, as its reading named it. */
export interface ToShow {
  readonly token: string;
  readonly mode: "outline" | "scroll";
  readonly sought: Sought;
}

/** The web pages that tabs show. What comes back from them is hostile until it is parsed. */
export interface Page {
  /** Put the capture script into a tab's page and have it read, by what is asked for its address. */
  readTab(tabId: number, requestFor: (url: string) => Promise<ReadRequest>): Promise<PageAnswer>;
  /** Have the frames of a tab's page read, those that may be; what each of them answers. */
  readFrames(tabId: number, requestFor: (url: string) => Promise<ReadRequest>): Promise<readonly unknown[]>;
  /** Ask the capture script of a tab which page it stands in, until it answers or that is called off. */
  whereIs(tabId: number, isStopped?: () => Promise<boolean>): Promise<PageAnswer>;
  /** What a tab's page says in plain words, where the browser lets us in. */
  pageWords(tabId: number): Promise<unknown>;
  /** Put the script that shows facts into a tab's page (and its frames) and have it show one; a list of answers. */
  showInTab(tabId: number, request: ToShow, allFrames: boolean): Promise<PageAnswer>;
  /** Have that script take away what it has drawn. */
  clearInTab(tabId: number): Promise<PageAnswer>;
  /** Put the pointing script into a tab's page, where it is not there yet, and have it do one thing. */
  pointInTab(tabId: number, act: PickAct): Promise<PageAnswer>;
  /** What is marked on a tab's page, and in its frames; a list of answers. */
  markedInTab(tabId: number, token: string): Promise<PageAnswer>;
  /** Whether the official asked for the page that the tab shows now. */
  wasAsked(tabId: number): Promise<boolean>;
  /** Say that the page a tab shows has changed since it was read. */
  markChanged(tabId: number): Promise<void>;
  /** Forget what was chosen and written on pages, by their page keys, and not captured yet. */
  forgetDrafts(pageKeys: ReadonlySet<string>): Promise<void>;
}
