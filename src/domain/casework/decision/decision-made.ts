import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { blockers } from "../planned";
import { aboutParts } from "../subjects";
import { heldAmong } from "./held-options";
import { DecisionV1 } from "./shapes";
import { DecisionV2, heldByNothing } from "./shapes-v2";
import { decisions, writesDecisions } from "./tables";

/** It was decided: what was chosen and what not, why, on which evidence, by whom. The record stays as it is. */
export const decisionMade = defineAct({
  type: "decision.made",
  from: ["workbench"],
  versions: [DecisionV1, DecisionV2],
  upcasts: [heldByNothing],
  about: ({ caseId, options, title }) => ({ caseId, ...aboutParts(options.map(({ node }) => node)), label: title }),
  project: ({ payload }) => [
    decisions.add(0, { decisionId: payload.decisionId, caseId: payload.caseId, record: payload }),
  ],
  writes: [writesDecisions],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    const before = await tables.where(decisions, "caseId", payload.caseId);
    if (before.some(({ decisionId }) => decisionId === payload.decisionId)) return ok(SO_ALREADY);
    const superseded = new Set(before.map(({ record }) => record?.supersedes));
    const standing = before.find(({ decisionId }) => decisionId !== undefined && !superseded.has(decisionId));
    // Another one was made meanwhile, or the one that is to be replaced was replaced.
    if ((standing?.decisionId ?? null) !== payload.supersedes) return fail({ code: "decision-other" as const });
    if (payload.supersedes !== null && payload.change === "") return fail({ code: "decision-change" as const });
    if (
      payload.options.some(
        ({ verdict, reason }) => verdict !== "outside" && reason === "" && payload.options.length > 1,
      )
    )
      return fail({ code: "decision-reason" as const });
    const free = await blockers(tables, payload.caseId, "decision");
    if (!free.ok) return free;
    const chosen = payload.options.flatMap(({ node, verdict }) => (verdict === "chosen" ? [node] : []));
    const held = await heldAmong(tables, payload.caseId, chosen);
    return held ? fail(held) : ok(payload);
  },
  goesOutWith: ["case"],
});
