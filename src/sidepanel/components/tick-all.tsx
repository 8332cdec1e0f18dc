import { formatNumber, t } from "../../ui/texts";
import type { FactTools } from "./fact-tools";

interface Props {
  readonly keys: readonly string[];
  /** What is ticked, for the button's name. */
  readonly of: string;
  readonly tools: FactTools;
}

/** Ticks every fact it stands for, or unticks them where all are ticked. */
export function TickAll({ keys, of, tools }: Props) {
  const all = keys.every((key) => tools.ticked.has(key));
  const count = formatNumber(keys.length);
  return (
    <button
      type="button"
      class="quiet small"
      aria-label={t(all ? "panelUntickAllOf" : "panelTickAllOf", of, count)}
      onClick={() => {
        tools.onTick(keys, !all);
      }}
    >
      {t(all ? "panelUntickAll" : "panelTickAll")}
    </button>
  );
}
