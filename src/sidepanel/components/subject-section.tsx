import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Identifier, Subject } from "../../domain/evidence/reading";
import { t } from "../../ui/texts";
import { typeName } from "../../ui/type-names";
import { type SubjectGroup, keysOf } from "../state/subject-groups";
import { AggregateLine } from "./aggregate-line";
import type { FactTools } from "./fact-tools";
import { ProfileList } from "./profile-list";
import { ReviewList } from "./review-list";
import { TagList } from "./tag-list";
import { TickAll } from "./tick-all";

interface Props {
  readonly group: SubjectGroup;
  /** Whether the page is about this subject. */
  readonly isMain: boolean;
  readonly tools: FactTools;
  /** What else stands beneath the subject's name. */
  readonly children?: ComponentChildren;
}

/** A subject, and everything the page says of it. */
export function SubjectSection({ group, isMain, tools, children }: Props) {
  const { subject, ratings, profile, tags, reviews } = group;
  const heading = useId();
  const name = subjectName(subject);
  const hasOpinions = ratings.length + reviews.length > 0;
  const stated = ratings[0]?.fact.reviewCount;
  return (
    <section class={isMain ? "subject main-subject" : "subject"} aria-labelledby={heading}>
      <div>
        <div class="bar">
          <h2 id={heading}>
            <bdi>{name}</bdi>
          </h2>
          <TickAll keys={keysOf(group)} of={name} tools={tools} />
        </div>
        <SubjectWords subject={subject} />
        {children}
      </div>
      {ratings.length > 0 && (
        <div class="fact-list">
          {ratings.map((of) => (
            <AggregateLine key={of.key} of={of} reviews={reviews.map(({ fact }) => fact)} tools={tools} />
          ))}
        </div>
      )}
      {reviews.length > 0 && <ReviewList reviews={reviews} stated={stated} tools={tools} />}
      {(profile.length > 0 || tags.length > 0) && (
        <div class="folds">
          {profile.length > 0 && <ProfileList facts={profile} tools={tools} isOpen={!hasOpinions} />}
          {tags.length > 0 && <TagList facts={tags} tools={tools} isOpen={!hasOpinions} />}
        </div>
      )}
    </section>
  );
}

export const subjectName = ({ name, types }: Subject): string =>
  name ?? t("panelUnnamed", types[0] === undefined ? t("factTypeThing") : typeName(types[0]));

function SubjectWords({ subject: { types, identifiers } }: { readonly subject: Subject }) {
  // Pages like to give one number under several schemes.
  const unique = new Map(identifiers.map((identifier) => [identifier.value, identifier]));
  const kinds = types.map(typeName).join(", ");
  if (!kinds && !identifiers.length) return null;
  return (
    <p class="soft small">
      {kinds}
      {[...unique.values()].slice(0, 4).map((identifier) => (
        <IdentifierWords key={identifier.value} identifier={identifier} />
      ))}
    </p>
  );
}

function IdentifierWords({ identifier: { scheme, value } }: { readonly identifier: Identifier }) {
  return (
    <span title={scheme}>
      {" · "}
      <bdi class="id">{value}</bdi>
    </span>
  );
}
