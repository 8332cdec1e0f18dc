import { useMemo } from "preact/hooks";
import type { Alternative } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { typeName } from "../../../ui/type-names";
import { Words } from "../../../ui/words";
import { ProfileFacts } from "../../parts/facts/profile-facts";
import { RatingFacts } from "../../parts/facts/rating-facts";
import { TagChips } from "../../parts/facts/tag-chips";
import { subjectHref } from "../../subjects/links";
import { OwnValues } from "./own-values";
import { type SourceFacts, sourceFacts } from "./subject-facts";
import { SubjectReviews } from "./subject-reviews";

interface Props {
  readonly alternative: Alternative;
  readonly anchor: string;
}

/** One option with everything that was captured about it, and what the agency holds itself. */
export function SubjectEvidence({ alternative, anchor }: Props) {
  const sources = useMemo(() => sourceFacts(alternative), [alternative]);
  return (
    <section class="subject subject-evidence" aria-labelledby={anchor}>
      <SubjectHead alternative={alternative} anchor={anchor} sources={sources} />
      <div class="evidence-columns">
        <BySource sources={sources} has={({ ratings }) => ratings.length > 0}>
          {({ ratings }) => ratings.map((history) => <RatingFacts key={history.key} history={history} />)}
        </BySource>
        <BySource sources={sources} has={({ profile }) => profile.length > 0}>
          {({ profile }) => <ProfileFacts histories={profile} />}
        </BySource>
        <OwnValues own={alternative.evidence.own} />
        <BySource sources={sources} has={({ tags }) => tags.length > 0}>
          {({ tags }) => <TagChips histories={tags} />}
        </BySource>
      </div>
      <SubjectReviews sources={sources} />
    </section>
  );
}

interface HeadProps extends Props {
  readonly sources: readonly SourceFacts[];
}

function SubjectHead({ alternative: { node, name, listings }, anchor, sources }: HeadProps) {
  const types = [...new Set(listings.flatMap(({ listing }) => listing?.types ?? []))].map(typeName);
  const identifiers = listings.flatMap(({ listing }) => listing?.identifiers.map(({ value }) => value) ?? []);
  return (
    <header>
      <div>
        <h2 id={anchor} tabIndex={-1}>
          <Words>{name}</Words>
        </h2>
        <p class="small soft">
          {types.join(", ")}
          {types.length > 0 && " · "}
          <Words>{sources.map(({ host }) => host).join(", ")}</Words>
          {[...new Set(identifiers)].map((value) => (
            <span key={value}>
              {" "}
              · <bdi class="id">{value}</bdi>
            </span>
          ))}
        </p>
      </div>
      <a href={subjectHref(node)}>
        {t("optionsDossier")}
        <span class="unseen">: {name}</span>
      </a>
    </header>
  );
}

interface BySourceProps {
  readonly sources: readonly SourceFacts[];
  readonly has: (source: SourceFacts) => boolean;
  readonly children: (source: SourceFacts) => preact.ComponentChildren;
}

/** What each source says, under its name where there are several. */
function BySource({ sources, has, children }: BySourceProps) {
  const saying = sources.filter(has);
  if (saying.length === 0) return null;
  return (
    <div class="by-source">
      {saying.map((source) => (
        <div key={source.key}>
          {sources.length > 1 && (
            <h3>
              <Words>{source.host}</Words>
            </h3>
          )}
          {children(source)}
        </div>
      ))}
    </div>
  );
}
