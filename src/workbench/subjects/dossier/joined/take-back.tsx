import { type JoinRow, subjectsParted, subjectsReopened } from "../../../../domain/casework/subjects";
import { t } from "../../../../ui/texts";
import { useBusy } from "../../../../ui/use-busy";
import { useDoing } from "../../../frame/use-doing";
import { useWorkbench } from "../../../frame/workbench";

/** Take back that two parts are not the same: they may be suggested and joined again. */
export function TakeBack({ row: { a, b, reason } }: { readonly row: JoinRow }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [busy, whileBusy] = useBusy();
  const takeBack = async () => {
    await run(
      () => perform(subjectsReopened, { pairs: [{ a, b }], reason: "" }),
      t("joiningTakenBack"),
      () => perform(subjectsParted, { a: [a], b: [b], reason }),
    );
  };
  return (
    <p>
      <button type="button" class="quiet" disabled={busy} onClick={() => void whileBusy(takeBack)}>
        {t("joiningTakeBack")}
      </button>
      {problem && (
        <span class="problem" role="alert">
          {problem}
        </span>
      )}
    </p>
  );
}
