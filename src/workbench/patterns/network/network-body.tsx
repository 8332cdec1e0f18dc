import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { FoundNetwork, FoundNode } from "../../../domain/analysis/networks";
import type { NetworkEvidence } from "../../../storage/reading";
import { ChoiceField } from "../../../ui/choice-field";
import { formatNumber, t, tn } from "../../../ui/texts";
import { BridgesBox } from "./bridges-box";
import type { Chosen } from "./chosen/chosen";
import { ChosenBox } from "./chosen/chosen-box";
import { GroupsBox } from "./groups-box";
import { nodeName } from "./node-words";
import { NodesBox } from "./nodes-box";
import { Picture } from "./picture/picture";
import { TiesBox } from "./ties-box";

interface Props {
  readonly network: FoundNetwork;
  readonly evidence: NetworkEvidence;
}

const ALL = "";

/** The network as it was found: the picture, what is chosen in it, and the tables. */
export function NetworkBody({ network, evidence }: Props) {
  const [group, setGroup] = useState(ALL);
  const [chosen, setChosen] = useState<Chosen>();
  const opener = useRef<Element | null>(null);
  const choose = useCallback((what: Chosen) => {
    opener.current = document.activeElement;
    setChosen(what);
  }, []);
  const nameOf = useCallback((node: FoundNode) => nodeName(node, evidence.subjects), [evidence]);
  const groups = network.groups.value.list;
  const wanted = group === ALL ? undefined : Number(group);
  const isIn = useMemo(
    () => (node: FoundNode | undefined) => wanted === undefined || node?.community === wanted,
    [wanted],
  );
  if (network.nodes.length === 0) return <p class="notice calm">{t("networkNothing")}</p>;
  const close = (): void => {
    setChosen(undefined);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <div class="patterns-boxes network-boxes">
      <section class="patterns-box patterns-wide" aria-labelledby="network-picture">
        <div class="patterns-head">
          <h2 id="network-picture">{t("networkPicture")}</h2>
          <p role="status" class="small">
            {tn("networkNodes", network.nodes.length)}, {tn("networkTies", network.ties.length)}
          </p>
        </div>
        <p class="small soft">{leftOutWords(network)}</p>
        <div class="network-group">
          <ChoiceField
            label={t("networkGroup")}
            value={group}
            choices={[
              [ALL, t("networkGroupAll")],
              ...groups.slice(0, MOST_GROUPS).map(({ members }, n) => {
                const [first] = members.map((place) => network.nodes[place]);
                const name = first ? nameOf(first) : "";
                return [String(n), t("networkGroupNamed", formatNumber(n + 1), name)] as const;
              }),
            ]}
            onValue={setGroup}
          />
        </div>
        <div class="network-half">
          <Picture network={network} isIn={isIn} chosen={chosen} nameOf={nameOf} onChosen={choose} />
          <ChosenBox
            network={network}
            evidence={evidence}
            chosen={chosen}
            nameOf={nameOf}
            onChosen={choose}
            onClose={close}
          />
        </div>
      </section>
      <NodesBox network={network} isIn={isIn} nameOf={nameOf} onChosen={choose} />
      <GroupsBox network={network} nameOf={nameOf} onChosen={choose} />
      <BridgesBox network={network} isIn={isIn} nameOf={nameOf} onChosen={choose} />
      <TiesBox network={network} isIn={isIn} nameOf={nameOf} onChosen={choose} />
    </div>
  );
}

const MOST_GROUPS = 50;

function leftOutWords({ nodes, tooFew, beyond, mostDrawn }: FoundNetwork): string {
  return [
    ...(tooFew > 0 ? [tn("networkTooFew", tooFew)] : []),
    ...(beyond > 0 ? [tn("networkBeyond", beyond)] : []),
    ...(nodes.length > mostDrawn ? [t("networkMostDrawn", formatNumber(mostDrawn))] : []),
    t("networkAskFirst"),
  ].join(" ");
}
