import { Crosshair } from "../../ui/crosshair";
import { t } from "../../ui/texts";
import type { KeyedFact } from "../state/keyed-fact";
import type { FactTools } from "./fact-tools";

interface Props {
  readonly of: KeyedFact;
  /** What the fact is called, e.g. "Beds". */
  readonly name: string;
  readonly tools: Pick<FactTools, "onShow">;
}

/** Scrolls the page to where a fact stands. */
export function ShowButton({ of, name, tools }: Props) {
  return (
    <button
      type="button"
      class="quiet small icon-button"
      data-show
      aria-label={t("panelShowFactNamed", name)}
      title={t("panelShowFact")}
      onClick={() => {
        tools.onShow(of);
      }}
    >
      <Crosshair />
    </button>
  );
}
