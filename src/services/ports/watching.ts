import type { SiteState, WatchState } from "../../domain/casework/watch";
import type { PageStatus, RobotsAnswer } from "../../platform";

/** Reading pages that are watched, without anybody who visits them. */
export interface Watching {
  /** A name for something new. */
  newId(): string;
  /** Whether the official lets us reach the site of an address. */
  mayReach(url: string): Promise<boolean>;
  /** Ask a server for a page, and whether it is the one that is known by these; what it shows is not looked at. */
  askPage(url: string, known: Pick<WatchState, "etag" | "lastModified">): Promise<PageStatus>;
  /** Ask a site for its robots.txt. */
  askRobots(url: string): Promise<RobotsAnswer>;
  /** Have a tab that nobody looks at show a page, for as long as it is used; nothing where it does not load. */
  inQuietTab<T>(url: string, use: (tabId: number) => Promise<T>): Promise<T | undefined>;
  /** Whether the page of a tab asks somebody to sign in. */
  asksToSignIn(tabId: number): Promise<boolean>;
  /** Run this unless something of the name is running already, here or elsewhere; nothing then. */
  oneAtATime<T>(name: string, run: () => Promise<T>): Promise<T | undefined>;
  watchState(watchId: string): Promise<WatchState | undefined>;
  setWatchState(watchId: string, state: WatchState): Promise<void>;
  siteState(host: string): Promise<SiteState>;
  setSiteState(host: string, state: SiteState): Promise<void>;
  /** Forget what is kept of all watches but these, and of all sites but these. */
  keepStates(watchIds: ReadonlySet<string>, hosts: ReadonlySet<string>): Promise<void>;
}
