import * as v from "valibot";
import type { Announced } from "../domain/casework/feeds";
import { FeedUrl } from "../domain/casework/streams";
import { hostOf } from "../domain/evidence/sources";
import { type Result, fail, ok } from "../domain/ground/result";
import { withoutSecrets } from "../domain/ground/secrets";
import { mayFollow } from "../domain/policy";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";

export type FindFeedsFailure =
  | { readonly code: "watching-barred" }
  | { readonly code: "site-not-allowed" }
  /** Nothing came from there. */
  | { readonly code: "feed-unreachable" }
  /** It is neither a feed nor a page that announces one. */
  | { readonly code: "no-feed" }
  | { readonly code: "feed-broken" }
  | { readonly code: "feed-too-large" };

type Needs = Pick<Ports, "policy" | "mayReach" | "askFeed" | "feedReader">;

/** The feeds at an address: itself where it is one, else those that the page there announces. */
export const findFeeds = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({ url: FeedUrl }),
  async run({ url: asked }, ports: Needs): Promise<Result<readonly Announced[], FindFeedsFailure>> {
    const url = withoutSecrets(asked);
    if (!mayFollow(await ports.policy(), hostOf(url))) return fail({ code: "watching-barred" });
    if (!(await ports.mayReach(url))) return fail({ code: "site-not-allowed" });
    const answer = await ports.askFeed(url, {});
    if (answer.code !== "answered" || answer.status !== 200) return fail({ code: "feed-unreachable" });
    if (answer.isTooLarge || !answer.body) return fail({ code: "feed-too-large" });
    const reader = ports.feedReader();
    const read = reader.readFeed(answer.body, answer.url, answer.contentType);
    if (read.ok) return ok([{ url, title: read.value.title }]);
    if (read.error.code !== "feed-is-page" && read.error.code !== "no-feed") return fail({ code: read.error.code });
    const found = reader.feedsInHtml(reader.decodeFeed(answer.body, answer.contentType), answer.url);
    return found.length > 0 ? ok(found) : fail({ code: "no-feed" });
  },
});
