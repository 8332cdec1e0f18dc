import type { Feature } from "../frame/feature";
import { WatchMark } from "./watch-mark";
import { WatchSide } from "./watch-side";
import { watchWords } from "./words";

/** What officials want to be told of, and what was found. */
export const watch = {
  views: [],
  words: watchWords,
  caseSides: [{ tab: "watch", Shown: WatchSide, Mark: WatchMark }],
} satisfies Feature;
