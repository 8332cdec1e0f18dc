import type { PatternEvidence } from "../../storage/reading";
import { ChoiceField } from "../../ui/choice-field";
import { formatNumber, t } from "../../ui/texts";
import type { PatternsQuery } from "./routes";

interface Props {
  readonly evidence: PatternEvidence;
  readonly query: PatternsQuery;
  readonly onQuery: (query: PatternsQuery) => void;
  /** How much that leaves. */
  readonly found: string;
}

const [CASE, SUBJECT] = ["case ", "subject "] as const;

/** Narrow what is looked at: about what, at which source, from when on. */
export function Filters({ evidence, query, onQuery, found }: Props) {
  const { source, from } = query;
  const about =
    query.case !== undefined ? CASE + query.case : query.subject !== undefined ? SUBJECT + query.subject : "";
  const rest = { ...(source !== undefined && { source }), ...(from !== undefined && { from }) };
  const onAbout = (value: string): void => {
    if (value.startsWith(CASE)) onQuery({ ...rest, case: value.slice(CASE.length) });
    else if (value.startsWith(SUBJECT)) onQuery({ ...rest, subject: value.slice(SUBJECT.length) });
    else onQuery(rest);
  };
  const { source: _source, ...withoutSource } = query;
  const { from: _from, ...withoutFrom } = query;
  return (
    <>
      <div class="filters" role="search" aria-label={t("patternsFilters")}>
        <ChoiceField label={t("patternsAbout")} value={about} choices={aboutChoices(evidence)} onValue={onAbout} />
        <ChoiceField
          label={t("caseViewSource")}
          value={source ?? ""}
          choices={[["", t("subjectSourceAny")], ...sourcesIn(evidence).map((host) => [host, host] as const)]}
          onValue={(host) => onQuery({ ...withoutSource, ...(host !== "" && { source: host }) })}
        />
        <ChoiceField
          label={t("logFrom")}
          value={from ?? ""}
          choices={[["", t("patternsFromStart")], ...yearsIn(evidence).map((year) => [year, year] as const)]}
          onValue={(year) => onQuery({ ...withoutFrom, ...(year !== "" && { from: year }) })}
        />
        <b role="status">{found}</b>
      </div>
      <p class="soft small">{scaleWords(evidence, source)}</p>
    </>
  );
}

function aboutChoices({ subjects, cases, reviews, captured }: PatternEvidence) {
  const seen = new Set([...reviews, ...captured].map(({ subject }) => subject));
  const named = [...seen].map((node) => [SUBJECT + node, subjects.get(node) ?? node] as const);
  return [
    ["", t("patternsAboutAll")] as const,
    ...cases.map(({ caseId, title }) => [CASE + caseId, t("patternsAboutCase", caseId, title)] as const),
    ...named.sort(([, a], [, b]) => a.localeCompare(b)),
  ];
}

const sourcesIn = ({ reviews, captured }: PatternEvidence): string[] =>
  [...new Set([...reviews, ...captured].map(({ source }) => source))].sort();

const yearsIn = ({ reviews }: PatternEvidence): string[] =>
  [...new Set(reviews.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort();

/** The scale of each source, and on which one the ratings are shown. */
function scaleWords({ scales }: PatternEvidence, wanted: string | undefined): string {
  const those = scales.filter(({ source }) => wanted === undefined || source === wanted);
  if (those.length === 0) return t("patternsNoScale");
  const ends = new Set(those.map(({ worst, best }) => `${worst} ${best}`));
  const [first] = those;
  if (ends.size === 1 && first) return t("patternsOneScale", formatNumber(first.worst), formatNumber(first.best));
  const each = those.map(({ source, worst, best }) => `${source}: ${formatNumber(worst)}–${formatNumber(best)}`);
  return t("patternsScales", each.join("; "));
}
