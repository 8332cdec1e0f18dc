import type { FoundNetwork, FoundNode } from "../../../../domain/analysis/networks";
import { formatNumber, t } from "../../../../ui/texts";
import { useMore } from "../../../../ui/use-more";
import { Words } from "../../../../ui/words";
import { subjectHref } from "../../../subjects/links";
import { type NameOf, kindWords, sentencesOf } from "../node-words";
import type { Chosen } from "./chosen";

interface Props {
  readonly node: FoundNode;
  readonly network: FoundNetwork;
  readonly nameOf: NameOf;
  readonly onChosen: (what: Chosen) => void;
}

const FIRST = 6;

/** A node: what its numbers mean, and what it is tied with. */
export function ChosenNode({ node, network, nameOf, onChosen }: Props) {
  const place = network.nodes.indexOf(node);
  const ties = network.ties.filter(({ a, b }) => a === place || b === place);
  const { shown, more } = useMore(ties, FIRST);
  return (
    <>
      <h3 tabIndex={-1}>
        <Words>{nameOf(node)}</Words>
      </h3>
      <p class="small soft">{kindWords(node.kind)}</p>
      <ul class="bullets small">
        {sentencesOf(node, network).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {node.kind === "subject" && (
        <p>
          <a href={subjectHref(node.label)}>{t("networkDossier")}</a>
        </p>
      )}
      <h4>{t("networkAllTies")}</h4>
      <ul class="network-list">
        {shown.map(({ a, b, weight }) => {
          const other = network.nodes[a === place ? b : a];
          if (!other) return null;
          return (
            <li key={`${a} ${b}`}>
              <button
                type="button"
                class="quiet network-name"
                onClick={() => onChosen({ from: network.nodes[a]?.key ?? "", to: network.nodes[b]?.key ?? "" })}
              >
                <Words>{nameOf(other)}</Words>
              </button>{" "}
              <span class="small soft">{t("networkTimes", formatNumber(weight))}</span>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
