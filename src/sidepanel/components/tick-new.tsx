import { formatNumber, t, tn } from "../../ui/texts";
import type { FactTools } from "./fact-tools";

interface Props {
  /** The facts of each thing that is counted: of each review, of each home. */
  readonly things: readonly (readonly string[])[];
  /** What they are, for the button's name. */
  readonly of: string;
  readonly tools: FactTools;
}

/** Ticks only what was never captured or says something else now; nothing where that is all or none of it. */
export function TickNew({ things, of, tools: { ticked, standing, onTick } }: Props) {
  const isNew = (key: string): boolean => standing.get(key)?.is !== "captured";
  const withNew = things.map((keys) => keys.filter(isNew)).filter((keys) => keys.length > 0);
  const keys = withNew.flat();
  const all = things.flat().length;
  if (keys.length === 0 || keys.length === all) return null;
  const isOn = keys.every((key) => ticked.has(key));
  const words = isOn ? tn("panelUntickNew", withNew.length) : tn("panelTickNew", withNew.length);
  return (
    <button
      type="button"
      class="quiet small"
      aria-label={t("panelTickNewOf", words, of, formatNumber(keys.length))}
      onClick={() => {
        onTick(keys, !isOn);
      }}
    >
      {words}
    </button>
  );
}
