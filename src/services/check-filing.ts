import * as v from "valibot";
import { isLeftAlone } from "../domain/casework/watch";
import { hostOf } from "../domain/evidence/sources";
import { type Result, fail, ok } from "../domain/ground/result";
import { type PolicyRefusal, siteBarred } from "../domain/policy";
import { caseById, filingById } from "../storage/reading";
import { defineUseCase } from "./define-use-case";
import { type AskNeeds, type HowOutcome, askHow } from "./filings/ask-how";
import { FOLLOWING } from "./filings/follow-due";
import { knownServer } from "./filings/known-server";
import type { Ports } from "./ports";

export type CheckFilingFailure =
  | { readonly code: "filing-missing" }
  | { readonly code: "server-unknown" }
  | { readonly code: "site-not-allowed" }
  /** The server has asked to be left alone until then. */
  | { readonly code: "site-busy"; readonly until: string }
  /** Servers are being asked just now. */
  | { readonly code: "checking" }
  | PolicyRefusal;

type Needs = AskNeeds & Pick<Ports, "mayReach" | "oneAtATime">;

/** Ask now how a request stands that was sent. */
export const checkFiling = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({ filingId: v.pipe(v.string(), v.uuid()) }),
  async run({ filingId }, ports: Needs): Promise<Result<HowOutcome, CheckFilingFailure>> {
    await ports.ready();
    const filing = await filingById(ports.db, filingId);
    if (!filing) return fail({ code: "filing-missing" });
    const policy = await ports.policy();
    const { url } = filing.sent.server;
    const kind = (await caseById(ports.db, filing.caseId))?.kind ?? "other";
    const barred = siteBarred(policy, kind, hostOf(url));
    if (barred) return fail(barred);
    const server = await knownServer(filing.sent.server, policy, ports);
    if (!server) return fail({ code: "server-unknown" });
    if (!(await ports.mayReach(url))) return fail({ code: "site-not-allowed" });
    const { notBefore = "" } = await ports.siteState(hostOf(url));
    if (isLeftAlone(notBefore, ports.now())) return fail({ code: "site-busy", until: notBefore });
    const outcome = await ports.oneAtATime(FOLLOWING, () => askHow(filing, server, ports));
    return outcome ? ok(outcome) : fail({ code: "checking" });
  },
});
