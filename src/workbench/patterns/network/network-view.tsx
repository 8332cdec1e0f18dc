import { useMemo } from "preact/hooks";
import { newNetworkFinder } from "../../../platform";
import { type NetworkEvidence, networkEvidence } from "../../../storage/reading";
import { formatNumber, t } from "../../../ui/texts";
import { Heading } from "../../frame/heading";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { patternsHref } from "../links";
import { useFinding } from "../use-finding";
import { monthsIn, networkRequest } from "./narrowed-network";
import { NetworkBody } from "./network-body";
import { NetworkFilters } from "./network-filters";
import { type NetworkQuery, networkHref } from "./route";
import "../patterns.css";
import "./network.css";

/** Who and what hangs together: authors, subjects, sources, owners and tags, drawn and in tables that say the same. */
export function NetworkView({ query }: { readonly query: NetworkQuery }) {
  const evidence = useLive(networkEvidence, []);
  return (
    <div class="page patterns network">
      <p class="small">
        <a href={patternsHref(query.case === undefined ? {} : { case: query.case })}>{t("networkBack")}</a>
      </p>
      <header class="head with-actions">
        <Heading title={t("networkTitle")} />
        <button type="button" class="patterns-print" onClick={() => window.print()}>
          {t("patternsPrint")}
        </button>
      </header>
      {!evidence && <p class="soft">{t("workbenchLoading")}</p>}
      {evidence && <Shown evidence={evidence} query={query} />}
    </div>
  );
}

interface Props {
  readonly evidence: NetworkEvidence;
  readonly query: NetworkQuery;
}

function Shown({ evidence, query }: Props) {
  const { navigate } = useWorkbench();
  const months = useMemo(() => monthsIn(evidence, new Date().toISOString()), [evidence]);
  if (evidence.reviews.length + evidence.owned.length + evidence.tagged.length === 0) return <p>{t("networkNone")}</p>;
  return (
    <>
      <p class="soft">{t("networkDrawnFrom")}</p>
      <NetworkFilters evidence={evidence} months={months} query={query} onQuery={(to) => navigate(networkHref(to))} />
      <Found evidence={evidence} query={query} />
    </>
  );
}

function Found({ evidence, query }: Props) {
  const asked = networkHref(query);
  const request = useMemo(() => networkRequest(evidence, query), [evidence, asked]);
  const looked = useFinding(newNetworkFinder, request);
  if (looked.state === "cancelled")
    return (
      <p class="notice calm" role="status">
        {t("patternsCancelled")}{" "}
        <button type="button" onClick={looked.again}>
          {t("patternsAgain")}
        </button>
      </p>
    );
  if (looked.state === "looking")
    return (
      <p class="patterns-looking">
        <label>
          {t("patternsLooking", formatNumber(request.said.length))}{" "}
          <progress value={looked.progress?.done ?? 0} max={1} />
        </label>{" "}
        <button type="button" onClick={looked.cancel}>
          {t("patternsCancel")}
        </button>
      </p>
    );
  return <NetworkBody network={looked.found} evidence={evidence} />;
}
