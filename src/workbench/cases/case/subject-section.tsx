import { formatNumber, t } from "../../../ui/texts";
import { typeName } from "../../../ui/type-names";
import { Words } from "../../../ui/words";
import { ProfileFacts } from "../../parts/facts/profile-facts";
import { RatingFacts } from "../../parts/facts/rating-facts";
import { ReviewList } from "../../parts/facts/review-list";
import type { SubjectView } from "./subject-view";
import { TagChips } from "../../parts/facts/tag-chips";

interface Props {
  readonly subject: SubjectView;
  readonly anchor: string;
}

/** One subject with everything that was captured about it. */
export function SubjectSection({ subject, anchor }: Props) {
  const { name, types, identifiers, host, ratings, profile, tags, reviews } = subject;
  return (
    <section class="subject">
      <header>
        <h2 id={anchor} tabIndex={-1}>
          <Words>{name}</Words>
        </h2>
        <p class="small soft">
          {types.map(typeName).join(", ")}
          {types.length > 0 && " · "}
          <Words>{host}</Words>
          {identifiers.map((value) => (
            <span key={value}>
              {" "}
              · <bdi class="id">{value}</bdi>
            </span>
          ))}
        </p>
      </header>
      {ratings.map((history) => (
        <RatingFacts key={history.key} history={history} />
      ))}
      {profile.length > 0 && <ProfileFacts histories={profile} />}
      {tags.length > 0 && <TagChips histories={tags} />}
      {reviews.length > 0 && (
        <>
          <h3>
            {t("caseViewReviews")} <span class="soft">{formatNumber(reviews.length)}</span>
          </h3>
          <ReviewList histories={reviews} host={host} />
        </>
      )}
    </section>
  );
}
