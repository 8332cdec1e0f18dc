import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { CaseRow } from "../../../domain/casework/cases";
import { ACTIVE_CASE } from "../../../platform/kept";
import { type CaseCounts, countsByCase, heldCases } from "../../../storage/reading";
import { caseKindName } from "../../../ui/case-kind-names";
import { formatDay } from "../../../ui/dates";
import { moveRow } from "../../../ui/move-row";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { useShortcuts } from "../../frame/use-shortcuts";
import { usePreference } from "../../frame/use-preference";
import { caseHref } from "../links";
import type { CasesQuery } from "../routes";
import { pressedOrder, sortCases } from "./sort-cases";

interface Props {
  readonly cases: readonly CaseRow[];
  /** Whether others are looked for just now. */
  readonly isOld: boolean;
  readonly query: CasesQuery;
  readonly onQuery: (query: CasesQuery) => void;
}

const HEADS = [
  ["title", "caseViewCase"],
  ["kind", "caseKindLabel"],
  ["status", "caseListStatus"],
  ["captures", "caseListCaptures"],
  ["facts", "caseListFacts"],
  ["opened", "caseListOpenedOn"],
] as const;

/** Cases as rows; arrows and j k go through them, Enter opens one. */
export function CaseTable({ cases, isOld, query, onQuery }: Props) {
  const active = usePreference(ACTIVE_CASE);
  const counts = useLive(countsByCase, []);
  const held = useLive(heldCases, []);
  const body = useRef<HTMLTableSectionElement>(null);
  useShortcuts((key) => moveThrough(body, key));
  return (
    <div class="table-box" aria-busy={isOld}>
      <table class="case-table">
        <caption class="unseen">{t("workbenchCases")}</caption>
        <thead class="case-sorts">
          <tr>
            {HEADS.map(([sort, name]) => (
              <th
                key={sort}
                scope="col"
                class={sort === "captures" || sort === "facts" ? "n" : undefined}
                aria-sort={query.sort === sort ? (query.order ?? "ascending") : undefined}
              >
                <button
                  type="button"
                  class="option-sort"
                  title={t("caseListSort")}
                  onClick={() => {
                    onQuery({ ...query, sort, order: pressedOrder(sort, query) });
                  }}
                >
                  {t(name)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {sortCases(cases, query, counts).map((row) => (
            <Row
              key={row.caseId}
              row={row}
              isActive={row.caseId === active}
              isHeld={held?.has(row.caseId) ?? false}
              counts={counts && (counts.get(row.caseId) ?? NOTHING)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const NOTHING: CaseCounts = { captures: 0, facts: 0 };

interface RowProps {
  readonly row: CaseRow;
  /** Whether it is the one that the panel captures to. */
  readonly isActive: boolean;
  /** Whether all of it must be kept. */
  readonly isHeld: boolean;
  readonly counts: CaseCounts | undefined;
}

function Row({ row, isActive, isHeld, counts }: RowProps) {
  return (
    <tr class={isActive ? "is-active" : undefined}>
      <th scope="row">
        <a href={caseHref(row.caseId)}>
          <Words>{row.title}</Words>
        </a>
        {isActive && <span class="chip grade">{t("caseListActive")}</span>}
        {isHeld && <span class="chip changed">{t("protectionHeldChip")}</span>}
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
