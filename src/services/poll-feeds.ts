import * as v from "valibot";
import { FeedUrl } from "../domain/casework/streams";
import { isLeftAlone } from "../domain/casework/watch";
import { hostOf } from "../domain/evidence/sources";
import { type Result, fail, ok } from "../domain/ground/result";
import { mayFollow } from "../domain/policy";
import { feedByUrl } from "../storage/reading";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import { POLLING } from "./streams/poll-due";
import { type PollNeeds, type Polled, pollFeed } from "./streams/poll-feed";

export type PollFailure =
  /** It is not followed. */
  | { readonly code: "feed-missing" }
  /** The agency does not want its site to be asked by itself. */
  | { readonly code: "watching-barred" }
  | { readonly code: "site-not-allowed" }
  /** The site has asked to be left alone until then. */
  | { readonly code: "site-busy"; readonly until: string }
  /** Feeds are being asked for just now. */
  | { readonly code: "checking" };

type Needs = PollNeeds & Pick<Ports, "ready" | "policy" | "mayReach" | "oneAtATime">;

/** Ask for one feed now. */
export const pollFeeds = defineUseCase({
  from: ["workbench", "sidepanel"],
  request: v.strictObject({ url: FeedUrl }),
  async run({ url }, ports: Needs): Promise<Result<Polled, PollFailure>> {
    await ports.ready();
    if (!(await feedByUrl(ports.db, url))) return fail({ code: "feed-missing" });
    if (!mayFollow(await ports.policy(), hostOf(url))) return fail({ code: "watching-barred" });
    if (!(await ports.mayReach(url))) return fail({ code: "site-not-allowed" });
    const { notBefore = "" } = await ports.siteState(hostOf(url));
    if (isLeftAlone(notBefore, ports.now())) return fail({ code: "site-busy", until: notBefore });
    const polled = await ports.oneAtATime(POLLING, () => pollFeed(url, ports));
    return polled ? ok(polled) : fail({ code: "checking" });
  },
});
