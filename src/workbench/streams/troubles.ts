import type { Asked } from "../../messaging";
import { formatMoment } from "../../ui/dates";
import { t } from "../../ui/texts";
import { failureWords } from "../words/failure-words";

type Trouble<N extends "pollFeeds" | "findFeeds" | "keepFeedItem" | "readFeedList"> = Extract<
  Asked<N>,
  { ok: false }
>["error"];

/** Why a feed could not be asked for, found or kept, and what to do. */
export function streamTrouble(
  trouble: Trouble<"pollFeeds"> | Trouble<"findFeeds"> | Trouble<"keepFeedItem"> | Trouble<"readFeedList">,
): string {
  switch (trouble.code) {
    case "watching-barred":
      return t("streamBarred");
    case "site-not-allowed":
      return t("streamNotAllowed");
    case "site-busy":
      return t("watchSiteBusy", formatMoment(trouble.until));
    case "checking":
      return t("streamAlreadyAsking");
    case "feed-unreachable":
      return t("streamUnreachable");
    case "no-feed":
      return t("streamNoFeed");
    case "feed-broken":
      return t("streamOutcomeBroken");
    case "feed-too-large":
      return t("streamOutcomeTooLarge");
    case "no-opml":
      return t("streamNoOpml");
    case "item-missing":
      return t("streamItemMissing");
    case "not-withheld":
      return t("streamNotWithheld");
    case "all-withheld":
      return t("streamAllWithheld");
    default:
      return failureWords(trouble);
  }
}
