import { useEffect, useMemo, useState } from "preact/hooks";
import type { OpenTaxonomy } from "../../../platform";
import type { CasePicture } from "../../../storage/reading";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useWorkbench } from "../../frame/workbench";
import { type Covered, coverageOf } from "./coverage-of";
import type { DeskRow } from "./desk-row";

interface Props {
  readonly rows: readonly DeskRow[];
  readonly pictures: readonly CasePicture[];
  readonly taxonomy: OpenTaxonomy;
}

/** How many pictures can be found by a term: by the words of their titles alone, and with the tags that were accepted. */
export function Coverage({ rows, pictures, taxonomy }: Props) {
  const { onUnreadable } = useWorkbench();
  const [titles, setTitles] = useState<readonly (readonly string[])[]>();
  const [facets, setFacets] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    taxonomy.inTitles(pictures.map(({ name }) => name)).then(setTitles, onUnreadable);
  }, [taxonomy, pictures.length]);
  const terms = useMemo(
    () => [
      ...new Set([
        ...(titles ?? []).flat(),
        ...rows.flatMap(({ answer }) => (answer?.concept ? [answer.concept] : [])),
      ]),
    ],
    [titles, rows],
  );
  useEffect(() => {
    const unknown = terms.filter((iri) => !facets.has(iri));
    if (unknown.length === 0) return;
    taxonomy.describe(unknown).then((found) => {
      setFacets(
        (before) => new Map([...before, ...found.map(({ iri, name, path }) => [iri, path[0] ?? name] as const)]),
      );
    }, onUnreadable);
  }, [terms, taxonomy]);
  const lines = useMemo(
    () => (titles ? coverageOf(pictures, titles, rows, facets) : []),
    [titles, rows, pictures.length, facets],
  );
  const any = lines[0];
  if (!any) return null;
  return (
    <section aria-labelledby="collections-coverage">
      <h2 id="collections-coverage">{t("collectionsCoverage")}</h2>
      <table class="tagdesk-coverage">
        <caption class="small soft">{tn("collectionsCoverageOf", pictures.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{t("collectionsBy")}</th>
            <th scope="col" class="n">
              {t("collectionsBefore")}
            </th>
            <th scope="col" class="n">
              {t("collectionsAfter")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.name} line={line} of={pictures.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ line: { name, before, after }, of }: { readonly line: Covered; readonly of: number }) {
  return (
    <tr>
      <th scope="row">
        {name === "" ? t("collectionsAnyTerm") : <Words>{name}</Words>}
        <svg class="tagdesk-bars" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect class="all" width="100" height="6" />
          <rect class="after" width={(100 * after) / of} height="6" />
          <rect class="before" width={(100 * before) / of} height="6" />
        </svg>
      </th>
      <td class="n">{formatNumber(before)}</td>
      <td class="n">
        <b>{formatNumber(after)}</b>
      </td>
    </tr>
  );
}
