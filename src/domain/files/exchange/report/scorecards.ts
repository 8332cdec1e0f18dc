import { type Candidate, type Score, type SealedCard, comparedCards } from "../../../casework/scorecards";
import { nameOfNode } from "./captured/names";
import { escape, heading, headedTable, tag, words } from "./html";
import { moment } from "./say/times";
import { type Telling, entryLink, isSaidAlike } from "./telling";

/** Whether anybody was scored, and the templates say so. */
export const hasScorecards = (t: Telling): boolean => isSaidAlike(t) && t.file.scoring.cards.length > 0;

/** The scorecards of each candidate side by side: requirements by officers, with reasons and what was changed. Nothing is added up. */
export function scorecardsHtml(t: Telling): string {
  if (!hasScorecards(t)) return "";
  const { w, file } = t;
  const scored = file.scoring.candidates.filter(({ node }) =>
    file.scoring.cards.some((card) => card.candidate === node),
  );
  return [
    heading(2, escape(w.sections.scorecards), "scorecards"),
    tag("p", escape(w.scorecards.scale)),
    ...scored.map((candidate) => candidateHtml(candidate, t)),
  ].join("");
}

function candidateHtml({ node, isDropped, reason = "" }: Candidate, t: Telling): string {
  const { w, file } = t;
  const cards = file.scoring.cards.filter(({ candidate }) => candidate === node);
  const areOpen = cards.every(({ openedAt }) => openedAt !== undefined);
  const names = new Map(file.scoring.requirements.map(({ requirementId, says }) => [requirementId, says.name]));
  const { rows } = comparedCards(areOpen ? cards : [], file.scoreChanges, [...names.keys()]);
  const heads = [escape(w.scorecards.requirement), ...cards.map((card) => headOf(card, t))];
  const cells = rows.map(({ requirementId, scores }): [string, ...string[]] => [
    words(names.get(requirementId) ?? w.scorecards.droppedRequirement),
    ...scores.map((one) => {
      if (!one) return escape(w.scorecards.notScored);
      const changes = one.changes.map((change) =>
        tag(
          "p",
          escape(
            w.scorecards.changed(scoreWords(change.from, t), scoreWords(change.to, t), moment(change.changedAt, w)),
          ),
          " ",
          words(change.reason),
          ` (${entryLink(change.changedIn, t)})`,
        ),
      );
      const why = one.reason === "" ? "" : tag("p", words(one.reason));
      return [tag("p", tag("b", escape(scoreWords(one.score, t)))), why, ...changes].join("");
    }),
  ]);
  const name = nameOfNode(node, t);
  return [
    heading(3, words(name)),
    isDropped === true ? tag("p", escape(w.scorecards.dropped), " ", words(reason)) : "",
    areOpen
      ? headedTable(heads, cells, { kind: "scorecards", label: name })
      : tag("p", escape(w.scorecards.sealed(cards.length))),
  ].join("");
}

const headOf = ({ by, sealedAt, sealedIn }: SealedCard, t: Telling): string => {
  const when = escape(t.w.scorecards.handedIn(moment(sealedAt, t.w)));
  return `${words(by)}<br><small>${when}${sealedIn ? ` (${entryLink(sealedIn, t)})` : ""}</small>`;
};

const scoreWords = (score: Score, { w }: Telling): string => (score === null ? w.scorecards.notScored : String(score));
