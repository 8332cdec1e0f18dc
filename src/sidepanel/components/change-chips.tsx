import type { CaptureChanges } from "../../domain/evidence/captures";
import type { Rating } from "../../domain/evidence/reading";
import { ratingWords } from "../../ui/rating-words";
import { formatNumber, t, tn } from "../../ui/texts";
import type { Held } from "../state/captured-before";
import { saysNowDifferently } from "../state/changed-ratings";
import { type PartlyShown, notAmong } from "../state/partly-shown";

interface Props {
  readonly changes: CaptureChanges;
  readonly standing: Held;
  readonly partly: PartlyShown;
}

/** What has changed since a page was captured, each in few words; only what says something else now stands out. */
export function ChangeChips({ changes, standing, partly }: Props) {
  const { ratings, reviews, others } = saysNowDifferently(changes);
  const changed = [
    ...ratings.map(([was, is]) => t("panelRatingChanged", ...changedWords(was, is))),
    ...(reviews ? [tn("panelReviewsChanged", reviews)] : []),
    ...(others ? [tn("panelFactsChanged", others)] : []),
  ];
  const rest = [...goneWords(changes, partly), ...uncapturedWords(changes)];
  const same = [...standing.values()].filter(({ is }) => is === "captured").length;
  if (changed.length + rest.length === 0) return <p class="small">{t("panelNothingChanged")}</p>;
  return (
    <p class="chips">
      {changed.map((words) => (
        <span class="chip changed" key={words}>
          {words}
        </span>
      ))}
      {[...(same ? [tn("panelFactsSame", same)] : []), ...rest].map((words) => (
        <span class="chip" key={words}>
          {words}
        </span>
      ))}
    </p>
  );
}

/** A review that is not among those shown may stand on another page of the list: of it nothing more is said. */
function goneWords({ gone }: CaptureChanges, partly: PartlyShown): string[] {
  const shown = gone.flatMap((fact) => notAmong(fact, partly) ?? []);
  const others = gone.length - shown.length;
  return [
    ...(shown[0] === undefined ? [] : [tn("panelReviewsNotAmong", shown.length, formatNumber(shown[0]))]),
    ...(others ? [tn("panelFactsGone", others)] : []),
  ];
}

const uncapturedWords = ({ uncaptured }: CaptureChanges): string[] =>
  uncaptured.length ? [tn("panelFactsUncaptured", uncaptured.length)] : [];

/** Two ratings on one scale need not name it twice, nor at all: the rating itself stands below. */
function changedWords(was: Rating, is: Rating): [string, string] {
  if (was.best !== is.best || was.value === undefined || is.value === undefined)
    return [ratingWords(was), ratingWords(is)];
  return [formatNumber(was.value), formatNumber(is.value)];
}
