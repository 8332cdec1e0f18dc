import { type ComparedRecord, sharesOf, worthOf } from "../../../domain/casework/decision";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, formatShare, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { oftenWords } from "../../parts/computed/often-words";
import { valueInUnit } from "../../parts/computed/unit-words";
import { entryHref } from "../../log/links";
import { useLetter } from "./letter-context";
import { Limits } from "./limits";
import { pointsWords } from "./not-chosen";
import { Recomputed } from "./recomputed";

/** By what it was weighed, when that was fixed, and what each option within the limits came to. */
export function WeightsTable({ compared }: { readonly compared: ComparedRecord }) {
  const { record, isDraft } = useLetter();
  const { criteria, cells, points, acceptability, method } = compared;
  const shares = sharesOf(compared);
  const worth = worthOf(compared);
  const shown = record.options.flatMap(({ node, name }, n) => (points[n] ? [{ node, name, n }] : []));
  return (
    <>
      <Fixed compared={compared} />
      <Limits limits={compared.limits} />
      {shown.length === 0 && <p class="small soft">{t("decisionAllOutside")}</p>}
      {shown.length > 0 && (
        <div class="table-box" tabIndex={0} role="group" aria-label={t("decisionWeights")}>
          <table class={shown.length > 5 ? "decision-weights decision-many" : "decision-weights"}>
            <thead>
              <tr>
                <th scope="col">{t("decisionCriterion")}</th>
                <th scope="col" class="n">
                  {t("decisionWeight")}
                </th>
                {shown.map(({ node, name }) => (
                  <th key={node} scope="col" class="n">
                    <Words>{name}</Words>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {criteria.map(({ criterionId, name, unit }, c) => (
                <tr key={criterionId}>
                  <th scope="row">
                    <Words>{name}</Words>
                  </th>
                  <td class="n" data-label={t("decisionWeight")}>
                    {formatShare(shares[c] ?? 0)}
                  </td>
                  {shown.map(({ node, name: option, n }) => {
                    const [cell, value] = [cells[n]?.[c], worth[n]?.[c] ?? null];
                    return (
                      <td key={node} class="n" data-label={option}>
                        <span>
                          {value === null ? t("decisionNotKnown") : formatNumber(Math.round(value))}
                          {cell && <span class="small soft decision-value">{valueInUnit(cell.value, unit)}</span>}
                        </span>
                      </td>
                    );
                  })}
                </tr>
              ))}
              <tr class="decision-sum">
                <th scope="row">{t("decisionPointsOf")}</th>
                <td class="n" data-label={t("decisionWeight")}></td>
                {shown.map(({ node, name, n }) => (
                  <td key={node} class="n" data-label={name}>
                    <b>{pointsWords(points[n])}</b>
                  </td>
                ))}
              </tr>
              <tr>
                <th scope="row">{t("decisionFirst")}</th>
                <td class="n" data-label={t("decisionWeight")}></td>
                {shown.map(({ node, name, n }) => (
                  <td key={node} class="n" data-label={name}>
                    {oftenWords(acceptability[n]?.[0] ?? 0)}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
      <p class="small soft">
        {t("decisionMethod", formatNumber(method.draws), formatNumber(method.band), method.seed)}{" "}
        {!isDraft && <Recomputed record={record} compared={compared} />}
      </p>
    </>
  );
}

/** When the weights were fixed, and whether others were before them. */
function Fixed({ compared: { fixed, fixedBefore } }: { readonly compared: ComparedRecord }) {
  const { fixedAt, isDraft } = useLetter();
  const entry = t("caseViewEntry", String(fixed.index));
  const words = fixedAt === undefined ? "" : t("decisionFixedOn", formatMoment(fixedAt));
  return (
    <p class="small soft">
      {words} <a href={entryHref(fixed)}>{entry}</a>
      {". "}
      {fixedBefore === 0 ? t("decisionFixedFirst") : tn("decisionFixedAgain", fixedBefore)}
      {isDraft && ` ${t("decisionFiguresNow")}`}
    </p>
  );
}
