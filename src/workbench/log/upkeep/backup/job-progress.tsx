import { t } from "../../../../ui/texts";
import type { Job } from "./use-job";

/** How far a job is, with the way to stop it; what went wrong with the last one. */
export function JobState({ job: { progress, problem, stop } }: { readonly job: Job }) {
  return (
    <>
      {progress && (
        <p class="bar">
          <progress aria-label={progress.words} max={Math.max(progress.total, 1)} value={progress.done} />
          <span class="soft small" role="status">
            {progress.words}
          </span>
          <button type="button" onClick={stop}>
            {t("checkStop")}
          </button>
        </p>
      )}
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
    </>
  );
}
