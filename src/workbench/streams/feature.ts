import { type Feature, defineView } from "../frame/feature";
import { streamsHref } from "./links";
import { streamsRoute } from "./routes";
import { StreamsView } from "./streams-view";
import { UnreadCount } from "./unread-count";
import { streamWords } from "./words";

/** What sites and blogs say that are followed, beside the subjects that it may be about. */
export const streams = {
  room: { name: "streamTitle", address: streamsHref(), Count: UnreadCount },
  views: [defineView(streamsRoute, StreamsView)],
  words: streamWords,
} satisfies Feature;
