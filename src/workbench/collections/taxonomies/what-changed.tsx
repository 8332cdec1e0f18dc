import type {
  ConceptChange,
  ConceptDifference,
  TaxonomyDifference,
  TaxonomyRow,
} from "../../../domain/casework/taxonomy";
import type { TagInUse } from "../../../storage/reading";
import { type TextKey, formatNumber, t, tn } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { Words } from "../../../ui/words";
import { useDifference } from "./use-difference";

const CHANGES: Readonly<Record<ConceptChange, TextKey>> = {
  name: "collectionsChangedName",
  labels: "collectionsChangedLabels",
  place: "collectionsChangedPlace",
};
const FIRST = 10;

/** What a newer file brings, takes away and changes, and which accepted tags that touches: before it is imported. */
export function WhatChanged({ file, replaced }: { readonly file: File; readonly replaced: TaxonomyRow | undefined }) {
  const found = useDifference(file, replaced);
  return (
    <div role="status">
      {found?.at === "comparing" && <p class="soft">{t("collectionsComparing")}</p>}
      {found?.at === "gone" && <p class="soft">{t("collectionsFileGone", replaced?.name ?? "")}</p>}
      {found?.at === "failed" && <p class="soft">{found.why}</p>}
      {found?.at === "known" && <Known difference={found.difference} tags={found.tags} />}
    </div>
  );
}

interface Props {
  readonly difference: TaxonomyDifference;
  readonly tags: readonly TagInUse[];
}

function Known({ difference: { came, went, changed, first, touched }, tags }: Props) {
  const has = new Map(touched.map((one) => [one.iri, one]));
  const those = tags.flatMap((tag) => {
    const concept = has.get(tag.concept);
    return concept ? [{ tag, concept }] : [];
  });
  const { shown, more } = useMore(those, FIRST);
  if (came + went + changed === 0) return <p>{t("collectionsNoDifference")}</p>;
  return (
    <>
      <p>
        {t("collectionsDiffers", formatNumber(came), formatNumber(went), formatNumber(changed))}{" "}
        {those.length === 0 ? t("collectionsTouchesNone") : <b>{tn("collectionsTouches", those.length)}</b>}
      </p>
      {those.length > 0 && (
        <ul class="bullets small">
          {shown.map(({ tag: { caseId, label, conceptLabel }, concept }) => (
            <li key={`${caseId} ${label}`}>
              <Words>{t("collectionsTouched", label, conceptLabel, caseId)}</Words>{" "}
              {concept.has === "gone" ? t("collectionsTouchedGone") : <Words>{changeWords(concept)}</Words>}
            </li>
          ))}
        </ul>
      )}
      {more}
      <Listed title={tn("collectionsCame", came)} all={first.came} of={came} />
      <Listed title={tn("collectionsWent", went)} all={first.went} of={went} />
      <Listed title={tn("collectionsChanged", changed)} all={first.changed} of={changed} />
    </>
  );
}

interface ListedProps {
  readonly title: string;
  readonly all: readonly ConceptDifference[];
  readonly of: number;
}

function Listed({ title, all, of }: ListedProps) {
  if (of === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="bullets small">
        {all.map((one) => (
          <li key={one.iri}>
            <Words>{one.label}</Words> {one.changes && <Words>{changeWords(one)}</Words>}
          </li>
        ))}
      </ul>
      {of > all.length && <p class="small soft">{t("networkFirst", formatNumber(all.length))}</p>}
    </details>
  );
}

function changeWords({ before, changes = [] }: ConceptDifference): string {
  const words = changes.map((change) => t(CHANGES[change])).join(", ");
  return before === undefined ? `(${words})` : `(${words}; ${t("collectionsCalledBefore", before)})`;
}
