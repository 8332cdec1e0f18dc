import { useState } from "preact/hooks";
import type { RuleSetRow } from "../../../domain/casework/rules";
import { caseKindName } from "../../../ui/case-kind-names";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Heading } from "../../frame/heading";
import { useWorkbench } from "../../frame/workbench";
import type { Drafting } from "../draft/use-drafting";
import { rulesHref } from "../links";
import { ProposalsSide } from "../proposals/proposals-side";
import type { RuleTab } from "../routes";
import { DryRunSection } from "../try/dry-run-section";
import { VersionsSide } from "../versions/versions-side";
import { ActivateDialog } from "./activate-dialog";
import { exportRules } from "./export-rules";
import { RuleTabs } from "./rule-tabs";
import { SaveDialog } from "./save-dialog";
import { FailedNotice } from "./failed-notice";
import { inUseWords, stopWords } from "./state-words";
import { TableSide } from "./table-side";
import { WithdrawDialog } from "./withdraw-dialog";

interface Props {
  readonly drafting: Drafting;
  /** How it was saved; undefined where it never was. */
  readonly row: RuleSetRow | undefined;
  readonly proposals: number;
  readonly tab: RuleTab;
}

type Open = { readonly what: "save" | "withdraw" } | { readonly what: "activate"; readonly version: number };

/** A rule set with its sides; a draft is there on each of them. */
export function RuleSetPage({ drafting, row, proposals, tab }: Props) {
  const { draft, isChanged } = drafting;
  const [open, setOpen] = useState<Open>();
  const activate = (version: number) => {
    setOpen({ what: "activate", version });
  };
  const close = () => {
    setOpen(undefined);
  };
  return (
    <div class="page rules-page">
      <header class="head">
        <p class="small trail">
          <a href={rulesHref()}>{t("workbenchRules")}</a>
        </p>
        <Heading title={draft.name || t("rulesNewName")} />
        <p class="bar start">
          <span class="chip">{t("rulesFor", caseKindName(draft.kind))}</span>
          {row && <span class={row.active === null ? "chip" : "chip good"}>{inUseWords(row)}</span>}
          {isChanged && (
            <span class="chip warn">
              {row ? t("rulesDraftOf", formatNumber(draft.base + 1)) : t("rulesDraftUnsaved")}
            </span>
          )}
          {row && !isChanged && row.newest !== row.active && (
            <span class="chip warn">{t("rulesNewestNotInUse", formatNumber(row.newest))}</span>
          )}
        </p>
        <p class="soft">{t("rulesPageHelp")}</p>
        {row && row.stopped !== "" && <p class="notice">{stopWords(row)}</p>}
        {row && row.active !== null && <FailedNotice row={row} />}
        {row && row.active !== null && row.reason !== "" && (
          <p class="small soft">
            {t("rulesInUseWhy")} <Words>{row.reason}</Words>
          </p>
        )}
        <Actions drafting={drafting} row={row} onOpen={setOpen} />
      </header>
      <RuleTabs draft={draft} tab={tab} proposals={proposals} newest={row?.newest ?? 0} />
      {tab === "table" && <TableSide drafting={drafting} />}
      {tab === "try" && <DryRunSection draft={draft} />}
      {tab === "proposals" && <ProposalsSide ruleSetId={draft.ruleSetId} />}
      {tab === "versions" &&
        (row ? <VersionsSide row={row} onActivate={activate} /> : <p class="soft">{t("rulesVersionsNone")}</p>)}
      {open?.what === "save" && <SaveDialog drafting={drafting} newest={row?.newest ?? 0} onClose={close} />}
      {open?.what === "activate" && (
        <ActivateDialog ruleSetId={draft.ruleSetId} version={open.version} onClose={close} />
      )}
      {open?.what === "withdraw" && <WithdrawDialog ruleSetId={draft.ruleSetId} name={draft.name} onClose={close} />}
    </div>
  );
}

interface ActionProps extends Pick<Props, "drafting" | "row"> {
  readonly onOpen: (open: Open) => void;
}

function Actions({ drafting: { draft, isChanged, giveUp }, row, onOpen }: ActionProps) {
  const { db, navigate, say } = useWorkbench();
  const leave = () => {
    giveUp();
    navigate(rulesHref());
    say(t("rulesGivenUp"));
  };
  return (
    <p class="actions">
      <button type="button" class={isChanged || !row ? "primary" : undefined} onClick={() => onOpen({ what: "save" })}>
        {t("rulesSave")}
      </button>
      {row && row.newest !== row.active && (
        <button
          type="button"
          class={isChanged ? undefined : "primary"}
          onClick={() => onOpen({ what: "activate", version: row.newest })}
        >
          {t("rulesPutVersionInUse", formatNumber(row.newest))}
        </button>
      )}
      {row && row.active !== null && (
        <button type="button" onClick={() => onOpen({ what: "withdraw" })}>
          {t("rulesWithdraw")}
        </button>
      )}
      <button type="button" onClick={() => void exportRules(db, draft, say)}>
        {t("rulesExport")}
      </button>
      {isChanged && (
        <button type="button" class="quiet" onClick={leave}>
          {t("rulesGiveUp")}
        </button>
      )}
    </p>
  );
}
