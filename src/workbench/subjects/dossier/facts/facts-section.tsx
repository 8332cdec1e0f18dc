import { useMemo } from "preact/hooks";
import { propertyName } from "../../../../ui/property-names";
import { t } from "../../../../ui/texts";
import { useMore } from "../../../../ui/use-more";
import { Words } from "../../../../ui/words";
import { ProfileValues } from "../../../parts/facts/profile-values";
import { TagChips } from "../../../parts/facts/tag-chips";
import { type WithUnits, withUnits } from "../../../parts/facts/with-units";
import { PageLink } from "../../../parts/forms/page-link";
import type { ListingView } from "../listing-view";
import { SectionTitle } from "../section-strip";
import { type ComparedProperty, type Verdict, compareFacts } from "./compare-facts";

const FIRST = 24;

/** What the sources state of it, property by property beside each other, and the tags that people gave. */
export function FactsSection({ listings }: { readonly listings: readonly ListingView[] }) {
  const units = useMemo(() => listings.map(({ profile }) => withUnits(profile)), [listings]);
  const compared = useMemo(() => compareFacts(listings).filter((one) => !isToldAsUnit(one, units)), [listings, units]);
  const { shown, more } = useMore(compared, FIRST);
  return (
    <section class="subject">
      <SectionTitle section="facts" count={compared.length} />
      <div class="table-box">
        <table class="compared">
          <caption class="unseen">{t("dossierFacts")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("dossierProperty")}</th>
              {listings.map(({ node, host }) => (
                <th key={node} scope="col">
                  <Words>{host}</Words>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <CalledRow listings={listings} />
            {shown.map((property) => (
              <PropertyRow key={property.property} compared={property} listings={listings} units={units} />
            ))}
          </tbody>
        </table>
        {more}
      </div>
      <Tags listings={listings} />
    </section>
  );
}

/** Whether all that it says stands behind the values that it is the unit of. Units that differ stand by themselves as well. */
const isToldAsUnit = ({ said, verdict }: ComparedProperty, units: readonly WithUnits[]): boolean =>
  verdict !== "differ" && said.every((history, n) => !history || units[n]?.told.includes(history) === false);

/** What each source calls it, leading to its page there. */
function CalledRow({ listings }: { readonly listings: readonly ListingView[] }) {
  return (
    <tr>
      <th scope="row">{t("dossierCalled")}</th>
      {listings.map(({ node, host, name, url }) => (
        <td key={node} data-label={host}>
          <div>
            <Words>{name}</Words>
            {url !== null && (
              <p class="small address">
                <PageLink url={url} />
              </p>
            )}
          </div>
        </td>
      ))}
    </tr>
  );
}

interface RowProps {
  readonly compared: ComparedProperty;
  readonly listings: readonly ListingView[];
  /** Of each listing. */
  readonly units: readonly WithUnits[];
}

function PropertyRow({ compared: { property, said, verdict }, listings, units }: RowProps) {
  return (
    <tr class={verdict === "differ" ? "differs" : undefined}>
      <th scope="row">
        {propertyName(property)} <VerdictChip verdict={verdict} />
      </th>
      {listings.map(({ node, host }, n) => {
        const history = said[n];
        return (
          <td key={node} data-label={host}>
            {history ? (
              <ProfileValues history={history} unit={units[n]?.unitOf.get(history)} />
            ) : (
              <span class="soft small">{t("dossierUnsaid")}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Agreement needs no word: what differs has one. */
function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  return verdict === "differ" ? <span class="chip changed">{t("dossierDiffers")}</span> : null;
}

function Tags({ listings }: { readonly listings: readonly ListingView[] }) {
  return (
    <>
      {listings
        .filter(({ tags }) => tags.length > 0)
        .map(({ node, host, tags }) => (
          <div key={node}>
            <h3>{t("dossierTagsAt", host)}</h3>
            <TagChips histories={tags} />
          </div>
        ))}
    </>
  );
}
