import { fail, ok } from "../../ground/result";
import { hostOf } from "../../evidence/sources";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { FilingSentV1 } from "./shapes-v1";
import { filingState, filings, writesFilings } from "./tables";

/** A service request is being sent from a case. It is written before it goes: where nothing more is said of it, nobody knows whether it arrived. */
export const filingSent = defineAct({
  type: "filing.sent",
  from: [],
  versions: [FilingSentV1],
  about: ({ caseId, server, service }) => ({ caseId, host: hostOf(server.url), label: service.name }),
  project: ({ at, payload }) => [
    filings.set(payload.filingId, { filingId: payload.filingId, caseId: payload.caseId, sent: payload, sentAt: at }),
  ],
  writes: [{ ...writesFilings, fields: ["filingId", "caseId", "sent", "sentAt"] }],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    const held = await tables.get(filings, payload.filingId);
    if (!held?.sent) return payload.attempt === 1 ? ok(payload) : fail({ code: "filing-missing" as const });
    if (held.sent.attempt >= payload.attempt) return ok(SO_ALREADY);
    const isDue = held.caseId === payload.caseId && ["unknown", "refused"].includes(filingState(held));
    return isDue ? ok(payload) : fail({ code: "filing-answered" as const });
  },
  goesOutWith: ["case"],
});
