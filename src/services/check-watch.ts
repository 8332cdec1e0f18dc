import * as v from "valibot";
import { WatchId, isLeftAlone } from "../domain/casework/watch";
import { hostOf } from "../domain/evidence/sources";
import { type Result, fail } from "../domain/ground/result";
import { mayWatchPage } from "../domain/policy";
import { type StorageFailure, caseById, watchOn } from "../storage/reading";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import { CHECKING } from "./watching/check-due";
import { type CheckNeeds, type Checked, checkPage } from "./watching/check-page";

export type CheckFailure =
  /** It has ended, or its case is closed. */
  | { readonly code: "watch-missing" }
  /** The agency does not want pages to be read without somebody who visits them. */
  | { readonly code: "watching-barred" }
  /** The official has not allowed the site. */
  | { readonly code: "site-not-allowed" }
  /** The site has asked to be left alone until then. */
  | { readonly code: "site-busy"; readonly until: string }
  /** Another page is being checked just now. */
  | { readonly code: "checking" };

type Needs = CheckNeeds & Pick<Ports, "mayReach" | "oneAtATime">;

/** Check a watched page now, without opening it for anybody to see. */
export const checkWatch = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({ watchId: WatchId }),
  async run({ watchId }, ports: Needs): Promise<Result<Checked, CheckFailure | StorageFailure>> {
    await ports.ready();
    const watch = await watchOn(ports.db, watchId);
    if (!watch) return fail({ code: "watch-missing" });
    const found = await caseById(ports.db, watch.caseId);
    if (found && !mayWatchPage(await ports.policy(), found.kind, hostOf(watch.url)))
      return fail({ code: "watching-barred" });
    if (!(await ports.mayReach(watch.url))) return fail({ code: "site-not-allowed" });
    const { notBefore = "" } = await ports.siteState(hostOf(watch.url));
    if (isLeftAlone(notBefore, ports.now())) return fail({ code: "site-busy", until: notBefore });
    return (await ports.oneAtATime(CHECKING, () => checkPage(watch, "asked", ports))) ?? fail({ code: "checking" });
  },
});
