import { useState } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import type { CaseKeepingRow, RetentionClock } from "../../domain/casework/protection";
import { basisWords } from "../../domain/keeping/protection";
import { deskOf } from "../../domain/policy";
import { caseById, caseKeeping } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { useLive } from "../frame/use-live";
import { usePolicy } from "../frame/use-policy";
import { useMoment } from "../parts/as-of/moments";
import { nameOfAbout } from "../parts/as-of/name-of";
import { HoldDialog } from "../parts/protection/hold-dialog";
import { KeepLongerDialog } from "../parts/protection/keep-longer-dialog";
import { MonthsDialog } from "../parts/protection/months-dialog";
import { RetentionWays } from "../parts/protection/retention-ways";
import { retentionWords } from "../parts/protection/retention-words";
import { useCaseClock } from "../parts/protection/use-case-clock";
import { BasisDialog } from "./basis-dialog";
import { languageHere } from "../parts/protection/language-here";
import { noticeHref } from "./links";
import "./protection.css";

/** What data protection asks of a case, at its head: whether it must be kept, on what grounds, and for how long. */
export function CaseProtection({ caseId }: { readonly caseId: string }) {
  const found = useLive(
    async (db) => ({ row: await caseById(db, caseId), keeping: await caseKeeping(db, caseId) }),
    [caseId],
  );
  return found?.row ? <Shown row={found.row} keeping={found.keeping} /> : null;
}

interface Props {
  readonly row: CaseRow;
  readonly keeping: Partial<CaseKeepingRow>;
}

function Shown({ row, keeping }: Props) {
  const { caseId } = row;
  const isNow = useMoment(nameOfAbout({ caseId })) === undefined;
  const isHeld = keeping.hold === "held";
  const clock = useCaseClock(row, keeping);
  const [isHolding, setHolding] = useState(false);
  return (
    <div class="protection small">
      {isHeld && (
        <p>
          <span class="chip changed">{t("protectionHeldChip")}</span>{" "}
          <Words>{t("holdSince", formatDay(keeping.holdAt ?? row.openedAt), keeping.holdReason ?? "")}</Words>
        </p>
      )}
      <Basis row={row} keeping={keeping} isNow={isNow} />
      {clock && <Retention row={row} keeping={keeping} clock={clock} isNow={isNow} />}
      <p class="protection-does">
        {isNow && clock?.at !== "over" && (
          <button type="button" class="quiet" onClick={() => setHolding(true)}>
            {t(isHeld ? "holdLiftDots" : "holdPlaceDots")}
          </button>
        )}
        <a href={noticeHref(caseId)}>{t("noticeLink")}</a>
      </p>
      {isHolding && <HoldDialog caseId={caseId} isHeld={isHeld} onClose={() => setHolding(false)} />}
    </div>
  );
}

interface Part extends Props {
  readonly isNow: boolean;
}

/** People's profiles and homes are looked at here: without a legal basis that is not lawful, so that it is missed. */
const BASIS_IS_MISSED: ReadonlySet<CaseRow["kind"]> = new Set(["hiring", "placement"]);

function Basis({ row: { caseId, kind, purpose }, keeping: { basis }, isNow }: Part) {
  const policy = usePolicy();
  const [isOpen, setOpen] = useState(false);
  if (!policy) return null;
  const desk = deskOf(policy, kind);
  const agency = policy.agency.name ?? t("policyYourAgency");
  const stated = basis ? basisWords(basis, languageHere()) : "";
  const isLocked = Boolean(desk.legalBasis);
  return (
    <>
      {desk.purpose && desk.purpose !== purpose && (
        <p class="soft">
          <Words>{t("protectionPurposeBy", agency, desk.purpose)}</Words>
        </p>
      )}
      <p class="soft">
        {isLocked && <Words>{t("protectionBasisBy", agency, desk.legalBasis ?? "")}</Words>}
        {!isLocked && stated !== "" && <Words>{t("protectionBasis", stated)}</Words>}
        {!isLocked && stated === "" && (
          <span class={BASIS_IS_MISSED.has(kind) ? "warn" : undefined}>{t("protectionNoBasis")}</span>
        )}{" "}
        {!isLocked && isNow && (
          <button type="button" class="quiet" onClick={() => setOpen(true)}>
            {t(stated === "" ? "protectionStateBasis" : "protectionChangeBasis")}
          </button>
        )}
      </p>
      {isOpen && <BasisDialog caseId={caseId} basis={basis} onClose={() => setOpen(false)} />}
    </>
  );
}

function Retention({ row, keeping, clock, isNow }: Part & { readonly clock: RetentionClock }) {
  const policy = usePolicy();
  const [dialog, setDialog] = useState<"months" | "longer">();
  const { caseId } = row;
  const close = () => {
    setDialog(undefined);
  };
  const byPolicy = policy && deskOf(policy, row.kind).retentionMonths !== undefined;
  const months = keeping.retention?.is === "months" ? keeping.retention.months : undefined;
  return (
    <>
      <p class={clock.at === "over" ? "warn" : "soft"}>
        {retentionWords(clock)}{" "}
        {isNow && !byPolicy && (clock.at === "open" || clock.at === "unsaid") && (
          <button type="button" class="quiet" onClick={() => setDialog("months")}>
            {t("monthsDots")}
          </button>
        )}
        {isNow && clock.at === "running" && (
          <button type="button" class="quiet" onClick={() => setDialog("longer")}>
            {t("keepLongerDots")}
          </button>
        )}
      </p>
      {isNow && clock.at === "over" && <RetentionWays row={row} clock={clock} />}
      {dialog === "months" && <MonthsDialog caseId={caseId} months={months} onClose={close} />}
      {dialog === "longer" && "due" in clock && <KeepLongerDialog caseId={caseId} due={clock.due} onClose={close} />}
    </>
  );
}
