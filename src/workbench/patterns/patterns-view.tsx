import { useMemo } from "preact/hooks";
import { type PatternEvidence, patternEvidence } from "../../storage/reading";
import { formatNumber, t, tn } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { useLive } from "../frame/use-live";
import { useWorkbench } from "../frame/workbench";
import { Filters } from "./filters";
import { WithKeeping } from "./findings/with-keeping";
import { narrowed } from "./narrowed";
import { PatternsBody } from "./patterns-body";
import { patternsHref } from "./links";
import { networkHref } from "./network/route";
import type { PatternsQuery } from "./routes";
import "./patterns.css";

/** What the crowd says over time, who says it, and what comes next: drawn from what was captured, and from nothing else. */
export function PatternsView({ query }: { readonly query: PatternsQuery }) {
  const evidence = useLive(patternEvidence, []);
  return (
    <div class="page patterns">
      <header class="head with-actions">
        <Heading title={t("workbenchPatterns")} />
        <button type="button" class="patterns-print" onClick={() => window.print()}>
          {t("patternsPrint")}
        </button>
      </header>
      <p>
        <a href={networkHref(query.case === undefined ? {} : { case: query.case })}>{t("networkOpen")}</a>
      </p>
      {!evidence && <p class="soft">{t("workbenchLoading")}</p>}
      {evidence && <Shown evidence={evidence} query={query} />}
    </div>
  );
}

function Shown({ evidence, query }: { readonly evidence: PatternEvidence; readonly query: PatternsQuery }) {
  const { navigate } = useWorkbench();
  const subject = useMemo(() => nodeIn(evidence, query.subject), [evidence, query.subject]);
  const whole = { ...query, ...(subject !== undefined && { subject }) };
  const [about, source, from] = [`${query.case ?? ""}\n${subject ?? ""}`, query.source, query.from];
  const seen = useMemo(() => narrowed(evidence, whole, new Date().toISOString()), [evidence, about, source, from]);
  const isEmpty = evidence.reviews.length === 0 && evidence.captured.length === 0;
  if (isEmpty) return <p>{t("patternsNone")}</p>;
  return (
    <>
      <p class="soft">{drawnFrom(evidence)}</p>
      {evidence.copies > 0 && <p class="soft small">{tn("patternsCopies", evidence.copies)}</p>}
      <Filters
        evidence={evidence}
        query={whole}
        onQuery={(to) => navigate(patternsHref(to))}
        found={tn("patternsReviews", seen.about.length)}
      />
      <WithKeeping evidence={evidence} seen={seen} query={whole}>
        <PatternsBody evidence={evidence} seen={seen} />
      </WithKeeping>
    </>
  );
}

/** The subject that a part names. */
const nodeIn = ({ subjects, nodes }: PatternEvidence, part: string | undefined): string | undefined =>
  part === undefined ? undefined : (nodes.get(part) ?? (subjects.has(part) ? part : undefined));

function drawnFrom({ reviews, captured }: PatternEvidence): string {
  const all = [...reviews, ...captured];
  const count = (of: readonly string[]): number => new Set(of).size;
  const years = reviews.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
  const [first] = years;
  return t(
    first === undefined ? "patternsDrawnFromUndated" : "patternsDrawnFrom",
    tn("patternsReviews", reviews.length),
    tn("patternsSubjects", count(all.map(({ subject }) => subject))),
    tn("patternsSources", count(all.map(({ source }) => source))),
    first ?? formatNumber(0),
  );
}
