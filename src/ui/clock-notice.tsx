import { useEffect, useState } from "preact/hooks";
import { formatMoment } from "./dates";
import { t } from "./texts";

interface Props {
  /** When the log's last entry was made, by the clock of then. */
  readonly last: string | undefined;
  readonly now: () => string;
}

/** Clocks are put right by seconds every day, and nobody needs to hear of that. */
const TOLERANCE_MS = 60_000;
const LOOK_AGAIN_MS = 30_000;

/** Says that this computer's clock is behind the log's last entry: one of the two was wrong, and which only people know. */
export function ClockNotice({ last, now }: Props) {
  const [, setLooked] = useState(0);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setLooked((times) => times + 1), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  const time = now();
  if (isSeen || last === undefined || Date.parse(last) - Date.parse(time) < TOLERANCE_MS) return null;
  return (
    <div class="notice" role="status">
      <p>{t("clockBehind", formatMoment(time), formatMoment(last))}</p>
      <p class="bar start">
        <button type="button" class="quiet" onClick={() => setSeen(true)}>
          {t("workbenchDismiss")}
        </button>
      </p>
    </div>
  );
}
