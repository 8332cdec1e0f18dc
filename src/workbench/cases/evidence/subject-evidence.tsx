import { useMemo } from "preact/hooks";
import type { Alternative } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { typeNames } from "../../../ui/type-names";
import { Words } from "../../../ui/words";
import { ProfileFacts } from "../../parts/facts/profile-facts";
import { RatingFacts } from "../../parts/facts/rating-facts";
import { TagChips } from "../../parts/facts/tag-chips";
import { caseHref } from "../links";
import { subjectHref } from "../../subjects/links";
import { SetAsideFacts } from "../../parts/later/set-aside-facts";
import type { Labelled } from "./labelled";
import { OwnValues } from "./own-values";
import { type SourceFacts, sourceFacts } from "./subject-facts";
import { SubjectReviews } from "./subject-reviews";

interface Props {
  readonly caseId: string;
  readonly alternative: Alternative;
  readonly anchor: string;
  /** Of what carries a label alone, where that is chosen. */
  readonly shown?: Labelled | undefined;
}

/** One option with everything that was captured about it, and what the agency holds itself. */
export function SubjectEvidence({ caseId, alternative, anchor, shown }: Props) {
  const sources = useMemo(() => sourceFacts(alternative, shown), [alternative, shown]);
  return (
    <section class="subject subject-evidence" aria-labelledby={anchor}>
      <SubjectHead caseId={caseId} alternative={alternative} anchor={anchor} sources={sources} />
      <div class="evidence-columns">
        <BySource sources={sources} has={({ ratings }) => ratings.length > 0}>
          {({ ratings }) => ratings.map((history) => <RatingFacts key={history.key} history={history} />)}
        </BySource>
        <BySource sources={sources} has={({ profile }) => profile.length > 0}>
          {({ profile }) => <ProfileFacts histories={profile} />}
        </BySource>
        {!shown && <OwnValues own={alternative.evidence.own} />}
        <BySource sources={sources} has={({ tags }) => tags.length > 0}>
          {({ tags }) => <TagChips histories={tags} />}
        </BySource>
      </div>
      <SubjectReviews sources={sources} />
      {!shown && <SetAsideFacts facts={alternative.listings.flatMap(({ setAside }) => setAside)} />}
    </section>
  );
}

interface HeadProps extends Props {
  readonly sources: readonly SourceFacts[];
}

function SubjectHead({ caseId, alternative: { node, name, listings }, anchor, sources }: HeadProps) {
  const types = typeNames(listings.flatMap(({ listing }) => listing?.types ?? []));
  const identifiers = [
    ...new Set(listings.flatMap(({ listing }) => listing?.identifiers.map(({ value }) => value) ?? [])),
  ];
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
      <p class="facts-line">
        {listings.length > 0 && (
          <a href={caseHref(caseId, "watch")}>
            {t("watchDots")}
            <span class="unseen">: {name}</span>
          </a>
        )}
        <a href={subjectHref(node)}>
          {t("optionsDossier")}
          <span class="unseen">: {name}</span>
        </a>
      </p>
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
