import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { aboutParts } from "../subjects";
import { isCardOf } from "./is-card-of";
import { cardsOfCase, hiringCase, officersOf } from "./guards";
import { CardV1, SaltV1 } from "./shapes";
import { scorecards, writesOpened } from "./tables";

const ScorecardOpenedV1 = v.strictObject({ card: CardV1, salt: SaltV1 });

/** What an officer had handed in can be read, all of the candidate's being in: it is what they were bound to. */
export const scorecardOpened = defineAct({
  type: "scorecard.opened",
  from: ["workbench"],
  versions: [ScorecardOpenedV1],
  about: ({ card: { caseId, candidate, by } }) => ({ caseId, ...aboutParts([candidate]), label: by }),
  project: ({ at, origin, index, payload: { card } }) => {
    const { scorecardId, caseId, candidate, scores } = card;
    const row = { scorecardId, caseId, candidate, openedAt: at, openedIn: { origin, index }, scores };
    return [scorecards.set(scorecardId, row)];
  },
  writes: [writesOpened],
  async holds(tables, payload) {
    const { caseId, candidate, scorecardId } = payload.card;
    const found = await hiringCase(tables, caseId);
    if (!found.ok) return found;
    const cards = (await cardsOfCase(tables, caseId)).filter((card) => card.candidate === candidate);
    const sealed = cards.find((card) => card.scorecardId === scorecardId);
    if (!sealed) return fail({ code: "scorecard-missing" as const });
    if (sealed.openedAt !== undefined) return ok(SO_ALREADY);
    if (!isCardOf(sealed, payload)) return fail({ code: "scorecard-false" as const });
    const officers = await officersOf(tables, caseId);
    return cards.length < officers ? fail({ code: "scorecards-waiting" as const }) : ok(payload);
  },
  goesOutWith: ["case"],
});
