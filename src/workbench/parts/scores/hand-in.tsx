import { t, tn } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import type { ToGo } from "./typed-card";

interface Props {
  readonly toGo: ToGo;
  readonly label: string;
  /** What follows from it. */
  readonly help: string;
  readonly problem: string | undefined;
  readonly onHandIn: () => Promise<void>;
}

/** The way to hand in, or what is to be done before. */
export function HandIn({ toGo: { unscored, unreasoned }, label, help, problem, onHandIn }: Props) {
  const [busy, whileBusy] = useBusy();
  const isReady = unscored === 0 && unreasoned === 0;
  const todo =
    unscored > 0 ? tn("scorecardToGo", unscored) : unreasoned > 0 ? tn("scorecardReasonsToGo", unreasoned) : "";
  return (
    <div class="score-hand-in">
      <button
        type="button"
        class="primary"
        aria-disabled={!isReady || busy}
        onClick={() => {
          if (isReady) void whileBusy(onHandIn);
        }}
      >
        {label}
      </button>
      <span class="small soft" role="status">
        {todo} {help}
      </span>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What the numbers mean. */
export const ScaleKey = () => <p class="small soft">{t("scorecardScale")}</p>;
