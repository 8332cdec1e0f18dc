import type { SubjectDossier } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { typeNames } from "../../../ui/type-names";
import { Words } from "../../../ui/words";
import { Heading } from "../../frame/heading";
import { CaseLink } from "../../parts/links/case-link";
import { caseHref } from "../../cases/links";
import { subjectsHref } from "../links";
import { addressLine } from "./address-line";
import { HeadActions } from "./head-actions";
import type { ListingView } from "./listing-view";

interface Props {
  readonly node: string;
  readonly dossier: SubjectDossier;
  readonly listings: readonly ListingView[];
}

/** What it is called, what it is, where it is, the identifiers its sources give, and the cases it is in. */
export function SubjectHead({ node, dossier, listings }: Props) {
  const types = typeNames(listings.flatMap((listing) => listing.types));
  const where = listings.map(addressLine).find((line) => line !== "");
  const identifiers = [...new Set(listings.flatMap((one) => one.identifiers.map(({ value }) => value)))];
  return (
    <header class="head">
      <p class="small soft trail">
        <a href={subjectsHref()}>{t("workbenchSubjects")}</a> / <Words>{dossier.name}</Words>
      </p>
      <div class="row">
        <Heading title={dossier.name} />
        {types.map((type) => (
          <span key={type} class="chip">
            {type}
          </span>
        ))}
      </div>
      <p class="soft facts-line">
        {where && <Words>{where}</Words>}
        {identifiers.map((value) => (
          <bdi key={value} class="id">
            {value}
          </bdi>
        ))}
      </p>
      {dossier.cases.length > 0 && (
        <p class="soft facts-line">
          <span>{t("dossierInCases")}</span>
          {dossier.cases.map(({ caseId, title, status }) => (
            <span key={caseId}>
              <CaseLink caseId={caseId} /> <Words>{title}</Words>
              {status === "open" && (
                <>
                  {" · "}
                  <a href={caseHref(caseId, "watch")}>
                    {t("watchDots")}
                    <span class="unseen">: {caseId}</span>
                  </a>
                </>
              )}
            </span>
          ))}
        </p>
      )}
      <HeadActions node={node} dossier={dossier} />
    </header>
  );
}
