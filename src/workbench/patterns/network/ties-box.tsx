import { useMemo } from "preact/hooks";
import { formatNumber, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { ChooseButton } from "./choose-button";
import type { TableProps } from "./nodes-box";

const FIRST = 12;

/** Every tie, the strongest first, with the way to what makes it. */
export function TiesBox({ network: { nodes, ties }, isIn, nameOf, onChosen }: TableProps) {
  const among = useMemo(() => ties.filter(({ a, b }) => isIn(nodes[a]) || isIn(nodes[b])), [nodes, ties, isIn]);
  const { shown, more } = useMore(among, FIRST);
  return (
    <section class="patterns-box patterns-wide" aria-labelledby="network-ties">
      <h2 id="network-ties">{t("networkAllTies")}</h2>
      <div class="table-box">
        <table>
          <caption class="unseen">{t("networkAllTies")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("networkFrom")}</th>
              <th scope="col">{t("networkTo")}</th>
              <th scope="col">{t("networkEvidence")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ a, b, weight }) => (
              <tr key={`${a} ${b}`}>
                <th scope="row">
                  <ChooseButton node={nodes[a]} nameOf={nameOf} onChosen={onChosen} />
                </th>
                <td data-label={t("networkTo")}>
                  <ChooseButton node={nodes[b]} nameOf={nameOf} onChosen={onChosen} />
                </td>
                <td data-label={t("networkEvidence")}>
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => onChosen({ from: nodes[a]?.key ?? "", to: nodes[b]?.key ?? "" })}
                  >
                    {t("networkTimes", formatNumber(weight))}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </section>
  );
}
