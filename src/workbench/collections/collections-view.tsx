import { listCases, listTaxonomies } from "../../storage/reading";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { caseHref } from "../cases/links";
import { Heading } from "../frame/heading";
import { useLive } from "../frame/use-live";
import { ImportTaxonomy } from "./taxonomies/import-taxonomy";
import { TaxonomyTable } from "./taxonomies/taxonomy-table";
import "./collections.css";

/** What is needed to work with people's tags: a taxonomy, and a case with pictures. */
export function CollectionsView() {
  const taxonomies = useLive(listTaxonomies, []);
  const cases = useLive((db) => listCases(db, { kind: "collection" }), []);
  if (!taxonomies || !cases) return <p class="soft">{t("workbenchLoading")}</p>;
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("workbenchCollections")} />
        <p class="soft">{t("collectionsHelp")}</p>
      </header>
      <section aria-labelledby="collections-cases">
        <h2 id="collections-cases">{t("collectionsCases")}</h2>
        {cases.length === 0 && <p>{t("collectionsNoCases")}</p>}
        <ul class="collections-cases">
          {cases.map(({ caseId, title }) => (
            <li key={caseId}>
              <a href={caseHref(caseId, "tags")}>
                <Words>{title || caseId}</Words>
              </a>{" "}
              <span class="id">{caseId}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="collections-taxonomies">
        <h2 id="collections-taxonomies">{t("collectionsTaxonomies")}</h2>
        {taxonomies.length === 0 && <p>{t("collectionsNoTaxonomies")}</p>}
        {taxonomies.length > 0 && <TaxonomyTable taxonomies={taxonomies} />}
        <ImportTaxonomy taxonomies={taxonomies} />
      </section>
    </div>
  );
}
