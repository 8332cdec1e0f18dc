import { webAddress } from "../addresses";
import type { Context } from "../context";
import { isReviewWidget } from "./review-widget";

/** A part of the page that comes from elsewhere, is named after reviews and is not read; `detail` is its host. */
export const FRAME_UNREAD = "frame-unread";

const MOST_FRAMES = 200;
const NAMES = ["src", "title", "name", "id", "class"];

/**
 * Warns of each frame that looks like a review widget: whoever reads the page alone does not read what is in it.
 * Where the frame is read as well, `mergeReadings` takes the warning back.
 */
export function warnFrames({ dom, base, warn }: Context): void {
  for (const frame of [...dom.all("iframe[src]")].slice(0, MOST_FRAMES)) {
    const address = webAddress(dom.attribute(frame, "src") ?? "", base);
    const words = NAMES.map((name) => dom.attribute(frame, name) ?? "");
    if (address !== undefined && isReviewWidget(words)) warn(FRAME_UNREAD, new URL(address).host);
  }
}
