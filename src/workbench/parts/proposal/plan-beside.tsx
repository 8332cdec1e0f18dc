import { type Plan, previewOf } from "../../../domain/casework/plan";
import type { ProposalRow } from "../../../domain/casework/rules";
import { casePlan, namesOfNodes } from "../../../storage/reading";
import { t, tn } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { type ComparedLine, comparedLines } from "./compared-lines";
import { type PlanLine, planLines } from "./plan-lines";

/** The plan as it is, beside what it would be: by the very changes that accepting would write. */
export function PlanBeside({ proposal }: { readonly proposal: ProposalRow }) {
  const { caseId, proposalId, alterations, proposedAt } = proposal;
  const found = useLive(
    async (db) => {
      const now = (await casePlan(db, caseId)).rows;
      const altering = { at: proposedAt, origin: "", index: 0, caseId, reason: "", from: "rule" as const };
      const then = previewOf(now, alterations, altering);
      return { now, then, names: await namesOfNodes(db, nodesOfPlan(then)) };
    },
    [proposalId],
  );
  if (!found) return <p class="soft">{t("workbenchLoading")}</p>;
  const nameOf = (node: string) => found.names.get(node)?.name ?? node;
  const now = planLines(found.now, nameOf);
  const lines = comparedLines(now, planLines(found.then, nameOf));
  const isShown = shownKeys(lines);
  const left = lines.length - lines.filter(({ key }) => isShown(key)).length;
  return (
    <div class="proposal-plans">
      <section>
        <h3>{t("proposalPlanNow")}</h3>
        <NowLines lines={now.filter(({ key }) => isShown(key))} />
      </section>
      <section>
        <h3>{t("proposalPlanThen")}</h3>
        <ul>
          {lines
            .filter(({ key }) => isShown(key))
            .map((line) => (
              <ThenLine key={line.key} line={line} />
            ))}
        </ul>
        {left > 0 && <p class="small soft">{tn("proposalSameLines", left)}</p>}
      </section>
    </div>
  );
}

/** Around what changes so many lines that stay are shown. */
const AROUND = 2;

function shownKeys(lines: readonly ComparedLine[]): (key: string) => boolean {
  const near = lines.filter((_, at) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ is }) => is !== "same"),
  );
  const keys = new Set(near.map(({ key }) => key));
  return (key) => keys.has(key);
}

function NowLines({ lines }: { readonly lines: readonly PlanLine[] }) {
  if (lines.length === 0) return <p class="soft small">{t("proposalNothingThere")}</p>;
  return (
    <ul>
      {lines.map(({ key, words }) => (
        <li key={key} dir="auto">
          {words}
        </li>
      ))}
    </ul>
  );
}

function ThenLine({ line: { is, words, was } }: { readonly line: ComparedLine }) {
  return (
    <li dir="auto">
      {is === "same" && words}
      {is === "added" && (
        <ins>
          <span aria-hidden="true">+ </span>
          {words}
        </ins>
      )}
      {is === "changed" && (
        <>
          <ins>{words}</ins> <del>{was}</del>
        </>
      )}
      {is === "dropped" && <del>{was}</del>}
    </li>
  );
}

/** The parts of subjects that a plan names. */
const nodesOfPlan = ({ planTasks, caseHolds }: Plan): readonly string[] => [
  ...new Set([...planTasks, ...caseHolds].flatMap(({ node = "" }) => (node === "" ? [] : [node]))),
];
