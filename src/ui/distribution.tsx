import type { DistributionStep } from "../domain/evidence/reading";
import { formatNumber, formatShare, t } from "./texts";

interface Props {
  readonly steps: readonly DistributionStep[];
  /** What the bars count. */
  readonly label: string;
}

/** How many gave which value, as bars. Shares are the page's own, else worked out from its counts. */
export function Distribution({ steps, label }: Props) {
  const total = steps.reduce((sum, { count = 0 }) => sum + count, 0);
  const shareOf = ({ share, count = 0 }: DistributionStep) => share ?? (total > 0 ? count / total : 0);
  return (
    <figure>
      <figcaption class="small soft">{label}</figcaption>
      <ul class="dist">
        {steps.map((step) => (
          <Step key={step.value} value={step.value} share={shareOf(step)} count={step.count} />
        ))}
      </ul>
    </figure>
  );
}

interface StepProps {
  readonly value: number;
  readonly share: number;
  readonly count: number | undefined;
}

function Step({ value, share, count }: StepProps) {
  const percent = formatShare(share);
  return (
    <li title={count === undefined ? undefined : t("ratingStepCount", formatNumber(value), formatNumber(count))}>
      <span>{formatNumber(value)}</span>
      <i aria-hidden="true">
        <b style={{ inlineSize: `${String(Math.min(1, share) * 100)}%` }} />
      </i>
      <span>{percent}</span>
    </li>
  );
}
