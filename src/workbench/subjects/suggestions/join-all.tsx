import { useState } from "preact/hooks";
import { type SuggestionRow, namesOfNodes } from "../../../storage/reading";
import { FormDialog } from "../../../ui/form-dialog";
import { formatNumber, t, tn } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { failureWords } from "../../words/failure-words";
import { PartName } from "../part-name";
import { formatBits } from "../waterfall/bits";
import { joinSuggested, openAgain } from "./decide";

interface Props {
  /** Those whose weight leaves no doubt, and of which an identifier agrees. */
  readonly rows: readonly SuggestionRow[];
}

/** Join everything that is beyond doubt, after a look at what that is. */
export function JoinAll({ rows }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {tn("toJoinAllDots", rows.length)}
      </button>
      {isOpen && <JoinAllDialog rows={rows} onClose={() => setOpen(false)} />}
    </>
  );
}

function JoinAllDialog({ rows: open, onClose }: Props & { readonly onClose: () => void }) {
  const { perform, say } = useWorkbench();
  // What is joined meanwhile leaves the suggestions; the list that was looked at stays.
  const [rows] = useState(open);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(0);
  const names = useLive(
    (db) =>
      namesOfNodes(
        db,
        rows.flatMap(({ a, b }) => [a, b]),
      ),
    [],
  );
  const joinAll = async () => {
    const outcome = await joinEach(
      rows.slice(done),
      async (row) => joinSuggested(perform, row, ""),
      (n) => setDone(done + n),
    );
    setProblem(outcome);
    if (outcome !== undefined) return false;
    say(tn("toJoinAllDone", rows.length), async () => {
      const undone = await openAgain(perform, rows);
      say(undone.ok ? t("workbenchUndone") : failureWords(undone.error));
    });
    return true;
  };
  return (
    <FormDialog
      title={tn("toJoinAllTitle", rows.length)}
      submit={tn("toJoinAll", rows.length - done)}
      problem={problem}
      onSubmit={joinAll}
      onClose={onClose}
    >
      <p>{t("toJoinAllHelp")}</p>
      <ul class="suggestion-list">
        {rows.map(({ pairKey, a, b, weight }) => (
          <li key={pairKey}>
            {names && (
              <>
                <PartName node={a} names={names} /> {t("joiningAnd")} <PartName node={b} names={names} />
              </>
            )}{" "}
            <b>{formatBits(weight)}</b>
          </li>
        ))}
      </ul>
      {done > 0 && <p role="status">{t("toJoinAllSoFar", formatNumber(done), formatNumber(rows.length))}</p>}
    </FormDialog>
  );
}

type Joined = Awaited<ReturnType<typeof joinSuggested>>;

/** One after the other; where one is refused, those before it stay joined and why is said. */
async function joinEach(
  rows: readonly SuggestionRow[],
  join: (row: SuggestionRow) => Promise<Joined>,
  onDone: (count: number) => void,
): Promise<string | undefined> {
  for (const [n, row] of rows.entries()) {
    const joined = await join(row);
    if (!joined.ok) return failureWords(joined.error);
    onDone(n + 1);
  }
  return undefined;
}
