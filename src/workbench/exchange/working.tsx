import type { Progress } from "./export-case";

interface Props {
  readonly what: string;
  readonly progress: Progress | undefined;
}

/** A long job and how far it is. Only what it is is read out: a progress told at every step would drown everything else. */
export function Working({ what, progress }: Props) {
  const known = progress && progress.total > 0 ? { max: progress.total, value: progress.done } : {};
  return (
    <div class="working">
      <p role="status">{what}</p>
      <progress aria-label={what} {...known} />
    </div>
  );
}
