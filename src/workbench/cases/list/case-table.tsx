import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { CaseRow } from "../../../domain/casework/cases";
import { type CaseCounts, countsByCase } from "../../../storage/reading";
import { caseKindName } from "../../../ui/case-kind-names";
import { formatDay } from "../../../ui/dates";
import { moveRow } from "../../../ui/move-row";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { useShortcuts } from "../../frame/use-shortcuts";
import { caseHref } from "../links";

interface Props {
  readonly cases: readonly CaseRow[];
  /** Whether others are looked for just now. */
  readonly isOld: boolean;
}

/** Cases as rows; arrows and j k go through them, Enter opens one. */
export function CaseTable({ cases, isOld }: Props) {
  const counts = useLive(countsByCase, []);
  const body = useRef<HTMLTableSectionElement>(null);
  useShortcuts((key) => moveThrough(body, key));
  return (
    <div class="table-box" aria-busy={isOld}>
      <table class="case-table">
        <caption class="unseen">{t("workbenchCases")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("caseViewCase")}</th>
            <th scope="col">{t("caseKindLabel")}</th>
            <th scope="col">{t("caseListStatus")}</th>
            <th scope="col" class="n">
              {t("caseListCaptures")}
            </th>
            <th scope="col" class="n">
              {t("caseListFacts")}
            </th>
            <th scope="col">{t("caseListOpenedOn")}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {cases.map((row) => (
            <Row key={row.caseId} row={row} counts={counts && (counts.get(row.caseId) ?? NOTHING)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const NOTHING: CaseCounts = { captures: 0, facts: 0 };

function Row({ row, counts }: { readonly row: CaseRow; readonly counts: CaseCounts | undefined }) {
  return (
    <tr>
      <th scope="row">
        <a href={caseHref(row.caseId)}>
          <Words>{row.title}</Words>
        </a>
        <span class="id soft">
          <bdi>{row.caseId}</bdi>
        </span>
      </th>
      <td data-label={t("caseKindLabel")}>{caseKindName(row.kind)}</td>
      <td data-label={t("caseListStatus")}>
        <span class={row.status === "open" ? "chip grade" : "chip"}>
          {t(row.status === "open" ? "caseListStatusOpen" : "caseListStatusClosed")}
        </span>
      </td>
      <td class="n" data-label={t("caseListCaptures")}>
        {counts && formatNumber(counts.captures)}
      </td>
      <td class="n" data-label={t("caseListFacts")}>
        {counts && formatNumber(counts.facts)}
      </td>
      <td data-label={t("caseListOpenedOn")}>
        <time dateTime={row.openedAt}>{formatDay(row.openedAt)}</time>
      </td>
    </tr>
  );
}

const PAGE = 10;

function moveThrough(body: RefObject<HTMLElement | null>, key: string): boolean {
  const links = [...(body.current?.querySelectorAll<HTMLElement>("th a") ?? [])];
  const to = moveRow(
    key,
    links.findIndex((link) => link === document.activeElement),
    links.length,
    PAGE,
  );
  // Home, End and the page keys belong to the page itself here.
  if (to === undefined || !/^(?:Arrow|[jk]$)/u.test(key)) return false;
  links[to]?.focus();
  return true;
}
