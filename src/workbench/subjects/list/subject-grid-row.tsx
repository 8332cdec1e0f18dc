import type { LatestRating, SubjectRow } from "../../../storage/reading";
import { formatDay } from "../../../ui/dates";
import { countWords, ratingWords } from "../../../ui/rating-words";
import { t } from "../../../ui/texts";
import { typeNames } from "../../../ui/type-names";
import { Words } from "../../../ui/words";
import { CaseLink } from "../../parts/links/case-link";
import { subjectHref } from "../links";

interface Props {
  readonly n: number;
  /** Distance from the first row, in CSS pixels. */
  readonly top: number;
  readonly row: SubjectRow;
  readonly measure: (row: HTMLElement | null) => void;
}

/** One subject: what it is, who says something of it, and what they give it, each on its own scale. */
export function SubjectGridRow({ n, top, row, measure }: Props) {
  const { node, name, types, hosts, ratings, caseIds, lastCapturedAt } = row;
  return (
    <div
      role="row"
      class="subject-row"
      aria-rowindex={n + 2}
      data-index={n}
      ref={measure}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="rowheader">
        <a href={subjectHref(node)}>
          <Words>{name}</Words>
        </a>
        <span class="small soft">{typeNames(types).join(", ")}</span>
      </span>
      <span role="cell" data-label={t("caseViewSource")}>
        {hosts.map((host) => (
          <span key={host}>
            <Words>{host}</Words>
          </span>
        ))}
      </span>
      <span role="cell" data-label={t("caseViewRating")}>
        {ratings.length === 0 && <span class="soft">{t("caseViewNoRating")}</span>}
        {ratings.map((rating, at) => (
          <ShortRating key={at} rating={rating} isOnly={hosts.length === 1} />
        ))}
      </span>
      <span role="cell" data-label={t("workbenchCases")}>
        {caseIds.map((caseId) => (
          <CaseLink key={caseId} caseId={caseId} />
        ))}
      </span>
      <span role="cell" data-label={t("caseViewLastCaptured")}>
        {lastCapturedAt && <time dateTime={lastCapturedAt}>{formatDay(lastCapturedAt)}</time>}
      </span>
    </div>
  );
}

function ShortRating({ rating, isOnly }: { readonly rating: LatestRating; readonly isOnly: boolean }) {
  const count = countWords(rating);
  return (
    <span>
      <b>
        <Words>{ratingWords(rating.rating)}</Words>
      </b>{" "}
      <span class="small soft">
        {count}
        {!isOnly && count && " · "}
        {!isOnly && <Words>{rating.host}</Words>}
      </span>
    </span>
  );
}
