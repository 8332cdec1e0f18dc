import { type SuggestionRow, namesOfNodes, recordOfNode } from "../../../storage/reading";
import { TextField } from "../../../ui/text-field";
import { formatShare, t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { fieldProblem } from "../../words/field-problems";
import { Waterfall } from "../waterfall/waterfall";
import { SideBySide } from "./side-by-side";

interface Props {
  readonly row: SuggestionRow;
  readonly isLater: boolean;
  readonly busy: boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly problem: string | undefined;
  readonly acts: Readonly<Record<"join" | "refuse" | "later", () => Promise<void>>>;
}

/** Nobody knows it to more than this: what is likelier is said to be more. */
const MOST_SURE = 0.99;

function likelihoodWords({ isBeyondDoubt, probability }: SuggestionRow): string {
  if (isBeyondDoubt) return t("toJoinBeyondDoubt");
  if (probability > MOST_SURE) return t("toJoinProbabilityOver", formatShare(MOST_SURE));
  return t("toJoinProbability", formatShare(probability));
}

/** Two records side by side, what speaks for their being one, and what can be said of it. */
export function SuggestionCard({ row, isLater, busy, reason, onReason, problem, acts }: Props) {
  const { a, b, pairKey } = row;
  const sides = useLive(
    async (db) => ({
      names: await namesOfNodes(db, [a, b]),
      records: await Promise.all([recordOfNode(db, a), recordOfNode(db, b)]),
    }),
    [pairKey],
  );
  const wrong = fieldProblem("reason", reason);
  return (
    <>
      <div class="suggestion-sides">
        {sides ? (
          <SideBySide nodes={[a, b]} names={sides.names} records={sides.records} />
        ) : (
          <p class="soft">{t("workbenchLoading")}</p>
        )}
        <div>
          <h2>{t("toJoinWhy")}</h2>
          <p class="small soft">{likelihoodWords(row)}</p>
          <Waterfall grounds={row} />
        </div>
      </div>
      <TextField label={t("joiningReason")} value={reason} onValue={onReason} problem={wrong} />
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
      <p class="bar">
        <button
          type="button"
          class="primary"
          aria-keyshortcuts="j"
          disabled={busy || wrong !== undefined}
          onClick={() => void acts.join()}
        >
          {t("joiningJoin")}
        </button>
        <button
          type="button"
          aria-keyshortcuts="n"
          disabled={busy || wrong !== undefined}
          onClick={() => void acts.refuse()}
        >
          {t("toJoinRefuse")}
        </button>
        <button type="button" aria-keyshortcuts="l" onClick={() => void acts.later()}>
          {t(isLater ? "toJoinTakeUp" : "toJoinLaterDo")}
        </button>
      </p>
    </>
  );
}
