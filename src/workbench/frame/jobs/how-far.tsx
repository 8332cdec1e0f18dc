import { t } from "../../../ui/texts";
import type { Told } from "./job-words";

interface Props {
  /** What is going on: the bar is called so. */
  readonly name: string;
  readonly progress: NonNullable<Told["progress"]>;
  readonly isStopping: boolean;
  /** Calls it off, where it can be. */
  readonly onStop: (() => void) | undefined;
}

/** How far a job is, with the way to stop it. None of it is read out by itself: it would drown everything else. */
export function HowFar({ name, progress: { done, total, words }, isStopping, onStop }: Props) {
  const known = total > 0 ? { max: total, value: done } : {};
  return (
    <>
      <progress aria-label={name} {...known} />
      <span class="soft small far">{words}</span>
      {onStop && (
        <button type="button" aria-disabled={isStopping} onClick={onStop}>
          {t(isStopping ? "jobsStopping" : "jobsStop")}
        </button>
      )}
    </>
  );
}
