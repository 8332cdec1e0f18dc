import { useMemo } from "preact/hooks";
import type { FoundNetwork, FoundNode } from "../../../../domain/analysis/networks";
import { partOf } from "../../../../domain/casework/subjects";
import type { NetworkEvidence, PatternReview } from "../../../../storage/reading";
import { formatDay } from "../../../../ui/dates";
import { formatNumber, t, tn } from "../../../../ui/texts";
import { useMore } from "../../../../ui/use-more";
import { Words } from "../../../../ui/words";
import { entryHref } from "../../../log/links";
import { ownRowHref } from "../../../own-data/links";
import { placeOf } from "../../narrowed";
import type { NameOf } from "../node-words";

interface Props {
  readonly from: FoundNode;
  readonly to: FoundNode;
  readonly network: FoundNetwork;
  readonly evidence: NetworkEvidence;
  readonly nameOf: NameOf;
}

const FIRST = 5;
const LONGEST = 240;

/** A tie with everything that makes it: reviews, facts and rows, each with the way to it. */
export function ChosenTie({ from, to, network, evidence, nameOf }: Props) {
  const byId = useMemo(() => new Map(evidence.reviews.map((review) => [review.id, review])), [evidence]);
  const [a, b] = [network.nodes.indexOf(from), network.nodes.indexOf(to)];
  const tie = network.ties.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
  const { shown, more } = useMore(tie?.evidence ?? [], FIRST);
  if (!tie) return <p class="soft">{t("networkNotThere")}</p>;
  return (
    <>
      <h3 tabIndex={-1}>
        <Words>{nameOf(from)}</Words> – <Words>{nameOf(to)}</Words>
      </h3>
      <p class="small">
        {t("networkSaid", t("networkTimes", formatNumber(tie.weight)))}
        {tie.side !== undefined && tie.side > 1 && ` ${tn("networkBridge", tie.side)}`}
      </p>
      <ul class="network-list">
        {shown.map((id) => (
          <li key={id}>
            <Said id={id} review={byId.get(id)} />
          </li>
        ))}
      </ul>
      {more}
      {tie.weight > tie.evidence.length && (
        <p class="small soft">{t("networkFirst", formatNumber(tie.evidence.length))}</p>
      )}
    </>
  );
}

function Said({ id, review }: { readonly id: string; readonly review: PatternReview | undefined }) {
  const row = partOf(id);
  if (row?.kind === "row") return <a href={ownRowHref(row.datasetId, row.key)}>{t("networkInOwnData")}</a>;
  const { source, date, text = "" } = review ?? {};
  return (
    <>
      {source !== undefined && (
        <p class="small soft">
          <Words>{source}</Words>
          {date !== undefined && ` · ${formatDay(date.slice(0, 10))}`}
        </p>
      )}
      {text !== "" && (
        <blockquote class="small">
          <Words>{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</Words>
        </blockquote>
      )}
      <a href={entryHref(placeOf(id))}>{t("patternsInCapture")}</a>
    </>
  );
}
