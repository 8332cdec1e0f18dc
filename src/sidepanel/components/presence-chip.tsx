import { formatNumber, t } from "../../ui/texts";
import type { KeyedFact } from "../state/keyed-fact";
import { notAmong } from "../state/partly-shown";
import type { FactTools } from "./fact-tools";

interface Props {
  readonly of: KeyedFact;
  readonly tools: FactTools;
}

/** Says that a fact came after the page was opened, or that the page does not show it any more. */
export function PresenceChip({ of: { key, fact, lastRead }, tools }: Props) {
  if (lastRead !== undefined) {
    const shown = notAmong(fact, tools.partly);
    return (
      <span class="chip changed">{shown === undefined ? t("panelGone") : t("panelNotAmong", formatNumber(shown))}</span>
    );
  }
  return tools.fresh.has(key) ? <span class="chip fresh">{t("panelFresh")}</span> : null;
}
