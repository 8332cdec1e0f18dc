import { useEffect, useRef } from "preact/hooks";
import type { FoundNetwork } from "../../../../domain/analysis/networks";
import type { NetworkEvidence } from "../../../../storage/reading";
import { t } from "../../../../ui/texts";
import type { NameOf } from "../node-words";
import type { Chosen } from "./chosen";
import { ChosenNode } from "./chosen-node";
import { ChosenTie } from "./chosen-tie";

interface Props {
  readonly network: FoundNetwork;
  readonly evidence: NetworkEvidence;
  readonly chosen: Chosen | undefined;
  readonly nameOf: NameOf;
  readonly onChosen: (what: Chosen) => void;
  readonly onClose: () => void;
}

/** What is known of what was pressed, and where that is said. It takes the focus; closing gives it back. */
export function ChosenBox({ network, evidence, chosen, nameOf, onChosen, onClose }: Props) {
  const box = useRef<HTMLElement>(null);
  const which = chosen && JSON.stringify(chosen);
  useEffect(() => {
    if (which !== undefined) box.current?.querySelector("h3")?.focus();
  }, [which]);
  const find = (key: string) => network.nodes.find((node) => node.key === key);
  const node = chosen && "node" in chosen ? find(chosen.node) : undefined;
  const [from, to] = chosen && "from" in chosen ? [find(chosen.from), find(chosen.to)] : [];
  return (
    <section class="network-chosen" aria-label={t("networkChosen")} ref={box}>
      {!chosen && <p class="soft">{t("networkPress")}</p>}
      {chosen && !node && !(from && to) && <p class="soft">{t("networkNotThere")}</p>}
      {node && <ChosenNode node={node} network={network} nameOf={nameOf} onChosen={onChosen} />}
      {from && to && <ChosenTie from={from} to={to} network={network} evidence={evidence} nameOf={nameOf} />}
      {chosen && (
        <p>
          <button type="button" onClick={onClose}>
            {t("networkClose")}
          </button>
        </p>
      )}
    </section>
  );
}
