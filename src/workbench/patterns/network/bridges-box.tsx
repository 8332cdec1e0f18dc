import { formatNumber, t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { ChooseButton } from "./choose-button";
import type { TableProps } from "./nodes-box";

const FIRST = 8;
/** A tie to somebody who has no other holds nothing together. */
const LEAST_SIDE = 2;

/** Ties that alone hold two parts together. */
export function BridgesBox({ network, isIn, nameOf, onChosen }: TableProps) {
  const { nodes, ties } = network;
  const bridges = ties
    .filter(({ a, b, side = 0 }) => side >= LEAST_SIDE && (isIn(nodes[a]) || isIn(nodes[b])))
    .sort((one, other) => (other.side ?? 0) - (one.side ?? 0));
  const { shown, more } = useMore(bridges, FIRST);
  return (
    <section class="patterns-box" aria-labelledby="network-bridges">
      <h2 id="network-bridges">{t("networkBridges")}</h2>
      <p class="small">{t("networkBridgesMean")}</p>
      {bridges.length === 0 ? (
        <p class="soft">{t("networkNoBridges")}</p>
      ) : (
        <div class="table-box">
          <table>
            <caption class="unseen">{t("networkBridges")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("networkBetween")}</th>
                <th scope="col">{t("networkAlone")}</th>
                <th scope="col">{t("networkEvidence")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((tie) => (
                <tr key={`${tie.a} ${tie.b}`}>
                  <th scope="row">
                    <ChooseButton node={nodes[tie.a]} nameOf={nameOf} onChosen={onChosen} />
                    {" – "}
                    <ChooseButton node={nodes[tie.b]} nameOf={nameOf} onChosen={onChosen} />
                  </th>
                  <td data-label={t("networkAlone")}>{tn("networkOthers", tie.side ?? 0)}</td>
                  <td data-label={t("networkEvidence")}>
                    <button
                      type="button"
                      class="quiet"
                      onClick={() => onChosen({ from: nodes[tie.a]?.key ?? "", to: nodes[tie.b]?.key ?? "" })}
                    >
                      {t("networkTimes", formatNumber(tie.weight))}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more}
    </section>
  );
}
