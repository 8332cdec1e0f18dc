import type { CaptureWithCases } from "../../storage";
import { formatDay, formatMoment } from "../../ui/dates";
import { ratingWords } from "../../ui/rating-words";
import { t, tn } from "../../ui/texts";
import { saysNowDifferently } from "../state/changed-ratings";
import type { CapturedBefore } from "../hooks/use-captured-before";

interface Props {
  readonly before: CapturedBefore;
  readonly activeCase: string | undefined;
}

/** Says when and to which case this page was captured before, and what has changed on it since. */
export function CapturedBeforeNotice({ before: { captures, changes }, activeCase }: Props) {
  const [latest, ...earlier] = captures;
  if (!latest) return null;
  const { ratings, reviews, others } = saysNowDifferently(changes);
  const chips = [
    ...ratings.map(([was, is]) => t("panelRatingChanged", ratingWords(was), ratingWords(is))),
    ...(reviews ? [tn("panelReviewsChanged", reviews)] : []),
    ...(others ? [tn("panelFactsChanged", others)] : []),
    ...(changes.gone.length ? [tn("panelFactsGone", changes.gone.length)] : []),
    ...(changes.uncaptured.length ? [tn("panelFactsUncaptured", changes.uncaptured.length)] : []),
  ];
  return (
    <section class="notice" aria-label={t("panelCapturedBefore")}>
      <p>
        <b>{t("panelCapturedBefore")}</b>, {formatDay(latest.capturedAt)}, {casesOf(latest, activeCase)}.
      </p>
      <p class="chips">
        {chips.map((chip) => (
          <span class="chip changed" key={chip}>
            {chip}
          </span>
        ))}
        {!chips.length && <span class="small">{t("panelNothingChanged")}</span>}
      </p>
      {earlier.length > 0 && (
        <details class="small">
          <summary>{tn("panelEarlierCaptures", earlier.length)}</summary>
          <ul>
            {earlier.map((capture) => (
              <li key={capture.captureId}>
                {formatMoment(capture.capturedAt)}, {casesOf(capture, activeCase)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function casesOf({ caseIds }: CaptureWithCases, activeCase: string | undefined): string {
  if (activeCase !== undefined && caseIds.includes(activeCase)) return t("panelToThisCase");
  return caseIds.length ? t("panelToCase", caseIds.join(", ")) : t("panelToNoCase");
}
