import { useMemo, useState } from "preact/hooks";
import type { FoundNetwork, FoundNode } from "../../../domain/analysis/networks";
import { ChoiceField } from "../../../ui/choice-field";
import { formatNumber, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { HowFound } from "../../parts/findings/how-found";
import { ChooseButton } from "./choose-button";
import type { Chosen } from "./chosen/chosen";
import { type NameOf, kindWords, shareWords } from "./node-words";

export interface TableProps {
  readonly network: FoundNetwork;
  /** Whether a node is in the group that is looked at. */
  readonly isIn: (node: FoundNode | undefined) => boolean;
  readonly nameOf: NameOf;
  readonly onChosen: (what: Chosen) => void;
}

const SORTS = {
  betweenness: "networkByWay",
  degree: "networkByTies",
  pageRank: "networkByVisits",
} as const;
type Sort = keyof typeof SORTS;
const ORDER: readonly Sort[] = ["betweenness", "degree", "pageRank"];
const FIRST = 12;

/** Every node with how much in the middle it is, in three senses. */
export function NodesBox({ network, isIn, nameOf, onChosen }: TableProps) {
  const [sort, setSort] = useState<Sort>("betweenness");
  const rows = useMemo(() => network.nodes.filter(isIn).toSorted((a, b) => b[sort] - a[sort]), [network, isIn, sort]);
  const { shown, more } = useMore(rows, FIRST);
  return (
    <section class="patterns-box patterns-wide" aria-labelledby="network-nodes">
      <div class="patterns-head">
        <h2 id="network-nodes">{t("networkMiddle")}</h2>
        <ChoiceField
          label={t("networkSort")}
          value={sort}
          choices={ORDER.map((one) => [one, t(SORTS[one])] as const)}
          onValue={setSort}
        />
      </div>
      <p class="small">{t("networkMiddleMeans")}</p>
      <div class="table-box">
        <table>
          <caption class="unseen">{t("networkMiddle")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("networkName")}</th>
              <th scope="col">{t("networkKind")}</th>
              <th scope="col" class="n">
                {t("networkByTies")}
              </th>
              <th scope="col" class="n">
                {t("networkByWay")}
              </th>
              <th scope="col" class="n">
                {t("networkByVisits")}
              </th>
              <th scope="col" class="n">
                {t("networkGroup")}
              </th>
              <th scope="col">{t("networkHolds")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((node) => (
              <tr key={node.key}>
                <th scope="row">
                  <ChooseButton node={node} nameOf={nameOf} onChosen={onChosen} />
                </th>
                <td data-label={t("networkKind")}>{kindWords(node.kind)}</td>
                <td class="n" data-label={t("networkByTies")}>
                  {formatNumber(node.degree)}
                </td>
                <td class="n" data-label={t("networkByWay")}>
                  {shareWords(node.betweenness)}
                </td>
                <td class="n" data-label={t("networkByVisits")}>
                  {shareWords(node.pageRank)}
                </td>
                <td class="n" data-label={t("networkGroup")}>
                  {formatNumber(node.community + 1)}
                </td>
                <td data-label={t("networkHolds")}>{node.isCut ? t("networkYes") : t("networkNo")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
      <HowFound how={network.centralities.how} />
    </section>
  );
}
