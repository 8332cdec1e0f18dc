import type { RuleSetRow } from "../../../domain/casework/rules";
import { type Database, proposalsOfRuleSet, rulesFailures } from "../../../storage/reading";
import { caseKindName } from "../../../ui/case-kind-names";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import type { RuleDraft } from "../draft/rule-draft";
import { ruleSetHref } from "../links";
import { inUseWords, stopWords } from "../set/state-words";

interface Props {
  readonly rows: readonly RuleSetRow[];
  readonly drafts: ReadonlyMap<string, RuleDraft>;
}

/** The rule sets with how they stand, what they proposed, and drafts that were never saved. */
export function RuleSetTable({ rows, drafts }: Props) {
  const counts = useLive((db) => countsOf(db, rows), [rows]);
  const failed = useLive((db) => failuresOf(db, rows), [rows]);
  const saved = new Set(rows.map(({ ruleSetId }) => ruleSetId));
  const unsaved = [...drafts.values()].filter(({ ruleSetId }) => !saved.has(ruleSetId));
  if (rows.length + unsaved.length === 0) return <p>{t("rulesNone")}</p>;
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={t("workbenchRules")}>
      <table class="case-table rules-list">
        <thead>
          <tr>
            <th scope="col">{t("rulesListName")}</th>
            <th scope="col">{t("rulesListKind")}</th>
            <th scope="col">{t("rulesListState")}</th>
            <th scope="col" class="n">
              {t("rulesListOpen")}
            </th>
            <th scope="col" class="n">
              {t("rulesListAccepted")}
            </th>
            <th scope="col" class="n">
              {t("rulesListRefused")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { open = 0, accepted = 0, refused = 0 } = counts?.get(row.ruleSetId) ?? {};
            return (
              <tr key={row.ruleSetId}>
                <th scope="row">
                  <a href={ruleSetHref(row.ruleSetId)}>
                    <Words>{row.name}</Words>
                  </a>
                </th>
                <td>{caseKindName(row.kind)}</td>
                <td>
                  {inUseWords(row)}
                  {row.stopped !== "" && <span class="small problem"> {stopWords(row)}</span>}
                  {(failed?.get(row.ruleSetId) ?? 0) > 0 && (
                    <span class="small problem"> {tn("rulesFailedIn", failed?.get(row.ruleSetId) ?? 0)}</span>
                  )}
                  {row.newest !== row.active && (
                    <span class="small soft"> {t("rulesNewestNotInUse", formatNumber(row.newest))}</span>
                  )}
                  {drafts.has(row.ruleSetId) && <span class="chip warn">{t("rulesDraft")}</span>}
                </td>
                <td class="n">{formatNumber(open)}</td>
                <td class="n">{formatNumber(accepted)}</td>
                <td class="n">{formatNumber(refused)}</td>
              </tr>
            );
          })}
          {unsaved.map(({ ruleSetId, name, kind }) => (
            <tr key={ruleSetId}>
              <th scope="row">
                <a href={ruleSetHref(ruleSetId)}>
                  <Words>{name || t("rulesNewName")}</Words>
                </a>
              </th>
              <td>{caseKindName(kind)}</td>
              <td colSpan={4}>
                <span class="chip warn">{t("rulesDraftUnsaved")}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const failuresOf = async (db: Database, rows: readonly RuleSetRow[]): Promise<ReadonlyMap<string, number>> =>
  new Map(await Promise.all(rows.map(async (row) => [row.ruleSetId, (await rulesFailures(db, row)).length] as const)));

interface Counts {
  readonly open: number;
  readonly accepted: number;
  readonly refused: number;
}

async function countsOf(db: Database, rows: readonly RuleSetRow[]): Promise<ReadonlyMap<string, Counts>> {
  const counted = await Promise.all(
    rows.map(async ({ ruleSetId }) => {
      const proposals = await proposalsOfRuleSet(db, ruleSetId);
      const count = (...states: readonly string[]) => proposals.filter(({ status }) => states.includes(status)).length;
      return [
        ruleSetId,
        { open: count("open", "waiting"), accepted: count("accepted"), refused: count("refused") },
      ] as const;
    }),
  );
  return new Map(counted);
}
