import type { Criterion } from "../../../domain/casework/comparison";
import type { RivalChanges, ValueChange } from "../../../domain/casework/ranking";
import { formatNumber, formatShare, t } from "../../../ui/texts";
import { amountWords } from "../says/amount-words";

interface Known {
  readonly criteria: readonly Criterion[];
  /** Of the alternatives. */
  readonly names: readonly string[];
  /** The present first. */
  readonly first: string;
}

/** What would bring a rival level with the first, a sentence for each way. */
export function changeSentences(rival: RivalChanges, known: Known): readonly string[] {
  const { level, weight, own, firsts, firstsWins, needs } = rival;
  const name = known.names[rival.alternative] ?? "";
  if (level) return [t("compareLevel", known.first)];
  if (needs !== null) return [t("compareNeeds", name, formatNumber(Math.ceil(needs)))];
  const sentences = [
    ...(weight
      ? [t("compareIfWeight", known.criteria[weight.criterion]?.name ?? "", ...shares(weight), third(weight.wins))]
      : []),
    ...(own ? [valueSentence(own, true, known)] : []),
    ...(firsts ? [valueSentence(firsts, firstsWins, known)] : []),
  ];
  return sentences.length > 0 ? sentences : [t("compareNoChange")];
}

/** Two shares that differ never read the same. */
function shares({ from, to }: { readonly from: number; readonly to: number }): readonly [string, string] {
  const near = Math.abs(from - to) < 0.01;
  const words = (share: number): string =>
    near ? t("comparePerHundred", formatNumber(share * 100)) : formatShare(share);
  return [words(to), words(from)];
}

function valueSentence({ alternative, criterion, from, to, past }: ValueChange, wins: boolean, known: Known): string {
  const of = known.criteria[criterion];
  if (!of) return "";
  const [then, now] = [to, from].map((value) => amountWords(value, of.unit));
  const there = past ? t("comparePast", then ?? "") : (then ?? "");
  return t("compareIfValue", of.name, known.names[alternative] ?? "", there, now ?? "", third(wins));
}

/** Past the first, but not past all. */
const third = (wins: boolean): string => (wins ? "" : t("compareThird"));
