import { useState } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import type { CaseKeepingRow } from "../../domain/casework/protection";
import { type NoticeKnown, type ProtectionLanguage, noticeOf } from "../../domain/keeping/protection";
import { type Policy, deskOf } from "../../domain/policy";
import { now } from "../../platform";
import { caseById, caseKeeping, dataHeld } from "../../storage/reading";
import { t } from "../../ui/texts";
import { caseHref } from "../cases/links";
import { Heading } from "../frame/heading";
import { NotFound } from "../frame/not-found";
import { useLive } from "../frame/use-live";
import { usePolicy } from "../frame/use-policy";
import { useCaseClock } from "../parts/protection/use-case-clock";
import { languageHere } from "../parts/protection/language-here";
import { LanguageChoice } from "../parts/protection/language-choice";
import { NoticeSheet } from "./notice-sheet";
import "./protection.css";

/** What people are told whose data a case holds, to be filled in and printed. */
export function NoticeView({ caseId }: { readonly caseId: string }) {
  const policy = usePolicy();
  const found = useLive(
    async (db) => ({
      row: await caseById(db, caseId),
      keeping: await caseKeeping(db, caseId),
      held: await dataHeld(db, [caseId]),
    }),
    [caseId],
  );
  if (!found || !policy) return <p class="page soft">{t("workbenchLoading")}</p>;
  if (!found.row) return <NotFound title={t("caseViewMissing", caseId)}>{t("caseViewMissingHelp")}</NotFound>;
  return <Shown row={found.row} keeping={found.keeping} held={found.held} policy={policy} />;
}

interface Props {
  readonly row: CaseRow;
  readonly keeping: Partial<CaseKeepingRow>;
  readonly held: Awaited<ReturnType<typeof dataHeld>>;
  readonly policy: Policy;
}

function Shown({ row, keeping, held, policy }: Props) {
  const { caseId, kind, purpose } = row;
  const [language, setLanguage] = useState<ProtectionLanguage>(languageHere);
  const clock = useCaseClock(row, keeping);
  const desk = deskOf(policy, kind);
  const day = (iso: string) => new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date(iso));
  const known: NoticeKnown = {
    caseId,
    day: day(now()),
    agency: policy.agency,
    purpose: purpose || (desk.purpose ?? ""),
    basis: desk.legalBasis || keeping.basis,
    kinds: held.facts,
    hasCopies: held.hasCopies,
    hosts: held.hosts,
    retention: retentionKnown(clock, (due) => day(`${due}T12:00:00`)),
    noticeText: desk.noticeText ?? "",
  };
  return (
    <div class="page">
      <header class="head protection-head">
        <p class="id soft trail">
          <a href={caseHref(caseId)}>
            <bdi>{caseId}</bdi>
          </a>
        </p>
        <Heading title={t("noticeTitle")} />
        <p class="soft">{t("noticeHelp")}</p>
        <p class="bar start">
          <LanguageChoice value={language} onValue={setLanguage} />
          <button
            type="button"
            class="primary"
            onClick={() => {
              window.print();
            }}
          >
            {t("protectionPrint")}
          </button>
        </p>
      </header>
      <NoticeSheet key={language} notice={noticeOf(known, language)} language={language} />
    </div>
  );
}

function retentionKnown(
  clock: ReturnType<typeof useCaseClock>,
  dayOf: (day: string) => string,
): NoticeKnown["retention"] {
  if (clock && "due" in clock && clock.at !== "held") return { due: dayOf(clock.due) };
  return clock?.at === "open" && clock.months !== undefined ? { months: clock.months } : undefined;
}
