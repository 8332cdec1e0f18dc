import type { SourceRow } from "../../domain/evidence/sources";
import { factsBySource, listSources } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { formatNumber, t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { GradeButton } from "../parts/forms/source-grade";
import { Heading } from "../frame/heading";
import { useLive } from "../frame/use-live";
import { logHref } from "../log/links";
import { settingsHref } from "../settings/links";
import { AllowSource } from "./allow-source";

/** The communities that facts came from, with how reliable they were found. */
export function SourcesView() {
  const sources = useLive(listSources, []);
  const facts = useLive(factsBySource, []);
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("workbenchSources")} />
        <p class="soft">{t("workbenchSourcesHelp")}</p>
      </header>
      {sources?.length === 0 && <p>{t("workbenchSourcesNone")}</p>}
      {sources && sources.length > 0 && <SourceTable sources={sources} facts={facts} />}
      <p class="soft small">
        <a href={settingsHref("sites")}>{t("sourcesAllowedWhere")}</a>
      </p>
    </div>
  );
}

interface Props {
  readonly sources: readonly Partial<SourceRow>[];
  readonly facts: ReadonlyMap<string, number> | undefined;
}

function SourceTable({ sources, facts }: Props) {
  return (
    <div class="table-box">
      <table class="source-table">
        <caption class="unseen">{t("workbenchSources")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("caseViewSource")}</th>
            <th scope="col">{t("workbenchGradeHead")}</th>
            <th scope="col">{t("workbenchGradeReason")}</th>
            <th scope="col" class="n">
              {t("caseListFacts")}
            </th>
            <th scope="col">{t("caseViewLastCaptured")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <Row
              key={source.host}
              host={source.host ?? ""}
              source={source}
              count={facts?.get(source.host ?? "") ?? 0}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly host: string;
  readonly source: Partial<SourceRow>;
  readonly count: number;
}

function Row({ host, source, count }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={logHref({ source: host })}>
          <Words>{host}</Words>
        </a>{" "}
        <AllowSource host={host} />
      </th>
      <td data-label={t("workbenchGradeHead")}>
        <GradeButton host={host} source={source} />
      </td>
      <td data-label={t("workbenchGradeReason")} dir="auto">
        {source.reason}
      </td>
      <td class="n" data-label={t("caseListFacts")}>
        {formatNumber(count)}
      </td>
      <td data-label={t("caseViewLastCaptured")}>
        {source.lastCapturedAt && <time dateTime={source.lastCapturedAt}>{formatDay(source.lastCapturedAt)}</time>}
      </td>
    </tr>
  );
}
