import { useState } from "preact/hooks";
import { formatNumber, t, tn } from "../../../ui/texts";
import { collectionsHref } from "../links";
import { DeskList } from "./desk-list";
import { type Desk, useDesk } from "./use-desk";
import "../collections.css";

/** The tags that people gave to a case's pictures, each with a term of the agency's own taxonomy proposed for it. */
export function TagsSide({ caseId }: { readonly caseId: string }) {
  const [chosen, setChosen] = useState<string>();
  const desk = useDesk(caseId, chosen);
  if (!desk) return <p class="soft">{t("workbenchLoading")}</p>;
  if (desk.tags.tags.length === 0) return <Nothing title={t("collectionsNoTags")} help={t("collectionsNoTagsHelp")} />;
  if (!desk.row)
    return (
      <Nothing title={tn("collectionsTagsWait", desk.tags.tags.length)} help={t("collectionsNoTaxonomies")}>
        <a class="button primary" href={collectionsHref()}>
          {t("collectionsImport")}
        </a>
      </Nothing>
    );
  return (
    <>
      {desk.taxonomies.length > 1 && (
        <label class="tagdesk-choice">
          {t("collectionsTaxonomy")}
          <select
            value={desk.row.taxonomyId}
            onChange={({ currentTarget }) => {
              setChosen(currentTarget.value);
            }}
          >
            {desk.taxonomies.map(({ taxonomyId, name }) => (
              <option key={taxonomyId} value={taxonomyId}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <State desk={desk} />
      <DeskList key={desk.row.taxonomyId} caseId={caseId} desk={desk} taxonomyId={desk.row.taxonomyId} />
    </>
  );
}

/** How far the taxonomy is, or why nothing is proposed. */
function State({ desk: { opening, isProposing, row } }: { readonly desk: Desk }) {
  if (opening?.at === "failed" || opening?.at === "gone")
    return (
      <p class="problem" role="alert">
        {opening.at === "gone" ? t("collectionsFileGone", row?.name ?? "") : opening.why}
      </p>
    );
  const found = opening?.at === "opening" ? opening.found : 0;
  const isBusy = opening?.at !== "open" || isProposing;
  return (
    <p role="status" class="soft">
      {isBusy && (found > 0 ? t("collectionsOpening", formatNumber(found)) : t("collectionsMatching"))}
    </p>
  );
}

interface NothingProps {
  readonly title: string;
  readonly help: string;
  readonly children?: preact.ComponentChildren;
}

function Nothing({ title, help, children }: NothingProps) {
  return (
    <section class="narrow" aria-label={title}>
      <h2>{title}</h2>
      <p>{help}</p>
      {children && <p>{children}</p>}
    </section>
  );
}
