import type { Rating } from "../../domain/evidence/reading";
import type { CaptureWithCases } from "../../storage/reading";
import { formatDay, formatMoment } from "../../ui/dates";
import { ratingWords } from "../../ui/rating-words";
import { formatNumber, t, tn } from "../../ui/texts";
import { saysNowDifferently } from "../state/changed-ratings";
import type { ShowFacts } from "../control/show-facts";
import type { CapturedBefore } from "../hooks/use-captured-before";
import type { FactTools } from "./fact-tools";
import { GoneFacts } from "./gone-facts";

interface Props {
  readonly before: CapturedBefore;
  readonly activeCase: string | undefined;
  readonly tools: Pick<FactTools, "onShow" | "sought">;
  readonly shows: ShowFacts;
}

/** Says when and to which case this page was captured before, and what has changed on it since. */
export function CapturedBeforeNotice({ before, activeCase, tools, shows }: Props) {
  const { captures, changes, standing } = before;
  const [latest, ...earlier] = captures;
  if (!latest) return null;
  const { ratings, reviews, others } = saysNowDifferently(changes);
  const chips = [
    ...ratings.map(([was, is]) => t("panelRatingChanged", ...changedWords(was, is))),
    ...(reviews ? [tn("panelReviewsChanged", reviews)] : []),
    ...(others ? [tn("panelFactsChanged", others)] : []),
    ...(changes.gone.length ? [tn("panelFactsGone", changes.gone.length)] : []),
    ...(changes.uncaptured.length ? [tn("panelFactsUncaptured", changes.uncaptured.length)] : []),
  ];
  const same = [...standing.values()].filter(({ is }) => is === "captured").length;
  if (chips.length && same) chips.unshift(tn("panelFactsSame", same));
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
      <GoneFacts facts={changes.gone} tools={tools} shows={shows} />
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

/** Two ratings on one scale need not name it twice, nor at all: the rating itself stands below. */
function changedWords(was: Rating, is: Rating): [string, string] {
  if (was.best !== is.best || was.value === undefined || is.value === undefined)
    return [ratingWords(was), ratingWords(is)];
  return [formatNumber(was.value), formatNumber(is.value)];
}

function casesOf({ caseIds }: CaptureWithCases, activeCase: string | undefined): string {
  if (activeCase !== undefined && caseIds.includes(activeCase)) return t("panelToThisCase");
  return caseIds.length ? t("panelToCase", caseIds.join(", ")) : t("panelToNoCase");
}
