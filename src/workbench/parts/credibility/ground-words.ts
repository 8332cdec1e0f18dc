import type { Voice, VoiceCounts } from "../../../domain/casework/trust";
import type { FactGrounds } from "../../../storage/reading";
import type { FactContent } from "../../../domain/evidence/captures";
import { reliabilityName } from "../../../ui/reliability-names";
import { type TextKey, t, tn } from "../../../ui/texts";

const COUNTS: Readonly<Record<VoiceCounts, TextKey>> = {
  same: "credibilityCountsSame",
  differs: "credibilityCountsDiffers",
  open: "credibilityCountsOpen",
  copy: "credibilityCountsCopy",
  "same-source": "credibilityCountsSameSource",
};

/** How what another source says counts for a fact. */
export const countsWords = (counts: VoiceCounts): string => t(COUNTS[counts]);

/** Who else says it: a review is one person's, and only copies of it can be found. */
export function whyWords(kind: FactContent["kind"], voices: readonly Voice[]): string {
  if (kind === "review") return voices.length > 0 ? t("credibilityReviewCopied") : t("credibilityReviewAlone");
  const [same, differs] = [count(voices, "same"), count(voices, "differs")];
  const said = [same > 0 && tn("credibilitySame", same), differs > 0 && tn("credibilityDiffers", differs)].filter(
    (words) => words !== false,
  );
  return said.length > 0 ? said.join(" ") : t("credibilityNobody");
}

const count = (voices: readonly Voice[], counts: VoiceCounts): number =>
  voices.filter((voice) => voice.counts === counts).length;

/** Its age, beside the time after which its kind of fact is worth half. */
export function freshWords({ fresh }: Pick<FactGrounds, "fresh">): string {
  if (!fresh) return t("credibilityNoDate");
  const { ageDays, halfLifeDays, isStale } = fresh;
  const age = t("credibilityFresh", tn("credibilityDays", ageDays), tn("credibilityDays", halfLifeDays));
  return isStale ? `${age} ${t("credibilityStale")}` : age;
}

/** Whose it is, and how reliable that source was graded to be. */
export const sourceWords = ({ row: { host }, reliability }: Pick<FactGrounds, "row" | "reliability">): string =>
  reliability === null
    ? t("credibilitySourceUngraded", host)
    : t("credibilitySource", host, reliability, reliabilityName(reliability));
