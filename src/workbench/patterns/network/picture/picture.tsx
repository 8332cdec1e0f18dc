import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FoundNetwork, FoundNode } from "../../../../domain/analysis/networks";
import { ChoiceField } from "../../../../ui/choice-field";
import { usePrinting } from "../../../../ui/printing";
import { formatNumber, t } from "../../../../ui/texts";
import type { Chosen } from "../chosen/chosen";
import type { NameOf } from "../node-words";
import { coloursIn } from "./colours";
import { canMove, movable } from "./can-move";
import { drawStill } from "./draw-still";
import { Legend } from "./legend";
import { type Draw, type Drawing, sceneOf } from "./scene";

interface Props {
  readonly network: FoundNetwork;
  readonly isIn: (node: FoundNode) => boolean;
  readonly chosen: Chosen | undefined;
  readonly nameOf: NameOf;
  readonly onChosen: (what: Chosen) => void;
}

type Colouring = "kind" | "group";

/** The network drawn. The tables beneath it say the same: this is for those who would rather look. */
export function Picture({ network, isIn, chosen, nameOf, onChosen }: Props) {
  const [colouring, setColouring] = useState<Colouring>("kind");
  const [drawing, setDrawing] = useState<Drawing>();
  const paper = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLDivElement>(null);
  const look = useLook();
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    const on = paper.current;
    if (!on) return;
    let drawn: Drawing | undefined;
    let isOver = false;
    const start = (draw: Draw): void => {
      if (isOver) return;
      drawn?.end();
      drawn = draw(on, onChosen);
      setDrawing(drawn);
    };
    // At once, and on paper, it stands still.
    start(drawStill);
    if (!isPrinting && canMove()) void movable().then(start);
    return () => {
      isOver = true;
      drawn?.end();
    };
  }, [look, isPrinting, onChosen]);
  useLayoutEffect(() => {
    if (!drawing || !legend.current) return;
    const byGroup = colouring === "group";
    drawing.show(sceneOf({ network, isIn, chosen, nameOf, colours: coloursIn(legend.current), byGroup }));
  }, [drawing, network, isIn, chosen, nameOf, colouring]);
  return (
    <figure class="network-figure">
      <div
        class="network-paper"
        ref={paper}
        role="img"
        aria-label={t("networkDrawn", formatNumber(network.nodes.length), formatNumber(network.ties.length))}
      />
      <div class="network-tools">
        <ChoiceField
          label={t("networkColour")}
          value={colouring}
          choices={[
            ["kind", t("networkKind")],
            ["group", t("networkGroup")],
          ]}
          onValue={setColouring}
        />
        {drawing?.zoom && (
          <p class="network-zoom">
            <button type="button" onClick={() => drawing.zoom?.(2)}>
              {t("networkNearer")}
            </button>
            <button type="button" onClick={() => drawing.zoom?.(0.5)}>
              {t("networkFarther")}
            </button>
            <button type="button" onClick={() => drawing.zoom?.(0)}>
              {t("networkWhole")}
            </button>
          </p>
        )}
      </div>
      <Legend byGroup={colouring === "group"} groups={network.groups.value.list.length} box={legend} />
      <figcaption class="small soft">{t("networkPictureMeans")}</figcaption>
    </figure>
  );
}

const LOOKS = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-reduced-motion: reduce)"];

/** Changes with what the official has the browser look like: the drawing is made anew in its colours. */
function useLook(): number {
  const [look, setLook] = useState(0);
  useEffect(() => {
    const queries = LOOKS.map((query) => matchMedia(query));
    const onChange = (): void => setLook((before) => before + 1);
    for (const query of queries) query.addEventListener("change", onChange);
    return () => {
      for (const query of queries) query.removeEventListener("change", onChange);
    };
  }, []);
  return look;
}
