import { t } from "../../ui/texts";
import type { KeyedFact } from "../state/keyed-fact";
import type { FactTools } from "./fact-tools";

interface Props {
  readonly of: KeyedFact;
  readonly tools: FactTools;
}

/** Says that a fact came after the page was opened, or that the page does not show it any more. */
export function PresenceChip({ of: { key, lastRead }, tools }: Props) {
  if (lastRead !== undefined) return <span class="chip changed">{t("panelGone")}</span>;
  return tools.fresh.has(key) ? <span class="chip fresh">{t("panelFresh")}</span> : null;
}
