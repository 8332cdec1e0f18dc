import { useState } from "preact/hooks";
import type { SuggestionRow } from "../../../storage/reading";
import { formatNumber, t } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { useDoing } from "../../frame/use-doing";
import { useShortcuts } from "../../frame/use-shortcuts";
import { useWorkbench } from "../../frame/workbench";
import { joinSuggested, openAgain, refuseSuggested } from "./decide";
import { KeyHelp } from "./key-help";
import { SuggestionCard } from "./suggestion-card";
import { useShownRow } from "./use-shown-row";
import type { Suggestions } from "./use-suggestions";

interface Props {
  readonly rows: readonly SuggestionRow[];
  readonly suggestions: Suggestions;
  /** Whether what was put off is gone through. */
  readonly isLater: boolean;
}

/** One suggestion after the other, by buttons or keys. What is decided goes, and the next one stands in its place. */
export function OneByOne({ rows, suggestions, isLater }: Props) {
  const { perform, say } = useWorkbench();
  const { problem, run } = useDoing();
  const [busy, whileBusy] = useBusy();
  const { row, at, moveTo, comeBackTo } = useShownRow(rows);
  const [reason, setReason] = useState("");
  const decide = async (decision: typeof joinSuggested | typeof refuseSuggested, done: string) => {
    if (!row) return;
    const isDone = await run(
      () => decision(perform, row, reason),
      done,
      () => {
        comeBackTo(row);
        return openAgain(perform, [row]);
      },
    );
    if (isDone) setReason("");
  };
  const acts = {
    join: () => whileBusy(() => decide(joinSuggested, t("joiningJoined"))),
    refuse: () => whileBusy(() => decide(refuseSuggested, t("toJoinRefused"))),
    later: () => {
      if (!row) return Promise.resolve();
      const { pairKey } = row;
      if (isLater) suggestions.takeUp(pairKey);
      else suggestions.putOff(pairKey);
      say(t(isLater ? "toJoinTakenUp" : "toJoinPutOff"));
      return Promise.resolve();
    },
    back: () => {
      moveTo(at - 1);
      return Promise.resolve();
    },
    on: () => {
      moveTo(at + 1);
      return Promise.resolve();
    },
  };
  useShortcuts((key) => {
    const act = KEYS[key];
    if (act === undefined) return false;
    void acts[act]();
    return true;
  });
  if (!row) return null;
  return (
    <section class="suggestion" aria-label={t("toJoinOne", formatNumber(at + 1), formatNumber(rows.length))}>
      <p class="bar">
        <button type="button" aria-keyshortcuts="ArrowUp" disabled={at === 0} onClick={() => void acts.back()}>
          {t("toJoinBack")}
        </button>
        <span class="soft" role="status">
          {t("toJoinOne", formatNumber(at + 1), formatNumber(rows.length))}
        </span>
        <button
          type="button"
          aria-keyshortcuts="ArrowDown"
          disabled={at === rows.length - 1}
          onClick={() => void acts.on()}
        >
          {t("toJoinOn")}
        </button>
      </p>
      <SuggestionCard
        key={row.pairKey}
        row={row}
        isLater={isLater}
        busy={busy}
        reason={reason}
        onReason={setReason}
        problem={problem}
        acts={acts}
      />
      <KeyHelp />
    </section>
  );
}

const KEYS: Readonly<Partial<Record<string, "join" | "refuse" | "later" | "back" | "on">>> = {
  j: "join",
  n: "refuse",
  l: "later",
  ArrowUp: "back",
  ArrowDown: "on",
};
