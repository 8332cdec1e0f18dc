import type { Coded } from "../../../jobs";
import { HowFar } from "./how-far";
import type { JobHandle } from "./use-job";

interface Props {
  readonly job: Pick<JobHandle<never, unknown, Coded, string>, "state" | "told" | "canStop" | "stop">;
  /** Whether the view shows itself what came of it. */
  readonly hasOwnEnd?: boolean;
}

/** In a job's own view: that it is under way and how far, or how it ended. */
export function JobStatus({ job: { state, told, canStop, stop }, hasOwnEnd = false }: Props) {
  if (!state || !told || (state.at === "done" && hasOwnEnd)) return null;
  const { text, isProblem, progress } = told;
  return (
    <div class="job">
      {/* From beginning to end the same elements: what changes in them is read out. */}
      <p role="status">{!isProblem && text}</p>
      {state.at === "running" && progress && (
        <p class="bar">
          <HowFar name={text} progress={progress} isStopping={state.isStopping} onStop={canStop ? stop : undefined} />
        </p>
      )}
      <div role="alert">{isProblem && <p class="problem">{text}</p>}</div>
    </div>
  );
}
