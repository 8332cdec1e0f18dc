import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatMoment } from "./dates";
import { formatNumber, t, tn } from "./texts";

interface Props {
  /** What was there, and what is left of it. */
  readonly loss: {
    readonly code: "all" | "part" | "others";
    readonly entries: number;
    readonly left: number;
    readonly at: string;
  };
  /** The official goes on in a new log. */
  readonly onBegin: () => void;
  /** The way to a backup. */
  readonly children: ComponentChildren;
}

const SENTENCES = { all: "logLossAll", part: "logLossPart", others: "logLossOthers" } as const;

/** A log that was here is not here now: what that means, and the two ways on. */
export function LogLossNotice({ loss: { code, entries, left, at }, onBegin, children }: Props) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="notice" role="alert">
      <p>{tn(SENTENCES[code], entries, formatMoment(at), formatNumber(left))}</p>
      {isAsking && <p>{t(code === "all" ? "logLossSureAll" : "logLossSure")}</p>}
      <p class="bar start">
        {!isAsking && children}
        {isAsking && (
          <button type="button" onClick={onBegin}>
            {t("logLossBeginNow")}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => setAsking(!isAsking)}>
          {t(isAsking ? "logLossCancel" : "logLossBegin")}
        </button>
      </p>
    </div>
  );
}
