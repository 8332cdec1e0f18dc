import type { FeedState } from "../../domain/casework/streams";
import type { FeedAnswer } from "../../platform";

/** Asking sites for what is new in their feeds. */
export interface Streams {
  /** Ask a server for a feed, and whether it is the one that is known by these. */
  askFeed(url: string, known: Pick<FeedState, "etag" | "lastModified">): Promise<FeedAnswer>;
  /** What reads feeds, loaded when first needed. */
  feedReader(): typeof import("../../domain/casework/feeds");
  feedState(url: string): Promise<FeedState | undefined>;
  setFeedState(url: string, state: FeedState): Promise<void>;
  /** Forget what is kept of all feeds but these. */
  keepFeedStates(urls: ReadonlySet<string>): Promise<void>;
}
