import { useState } from "preact/hooks";
import { watchEnded, watchSet } from "../../domain/casework/watch";
import { WATCH_STATE } from "../../platform/kept";
import type { WatchWithChanges, WatchableListing } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { useDoing } from "../frame/use-doing";
import { usePreference } from "../frame/use-preference";
import { useWorkbench } from "../frame/workbench";
import { PageLink } from "../parts/forms/page-link";
import { CheckNow } from "./check-now";
import { conditionWords } from "./condition-words";
import { WatchDialog } from "./dialog/watch-dialog";
import { oftenWords } from "./found-words";
import { OftenLine } from "./often-line";
import { stateWords } from "./state-words";
import { ToldChanges } from "./told-changes";

interface Props {
  readonly one: WatchWithChanges;
  /** As it was captured last; nothing where no capture of it is left. */
  readonly listing: WatchableListing | undefined;
  readonly isOpen: boolean;
  /** Shown as it is, not as it was known on a day: what is kept beside the log, and what can be done, is of now. */
  readonly isNow: boolean;
  readonly mayWatch: boolean;
}

/** One watch: what it looks for, when its page was checked last, what was found. */
export function WatchItem({ one: { watch, told, untaken }, listing, isOpen, isNow, mayWatch }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [isChanging, setIsChanging] = useState(false);
  const state = usePreference(WATCH_STATE.of(watch.watchId));
  const { watchId, caseId, url, conditions, often, endedAt, endReason } = watch;
  const isOn = !endedAt && isOpen;
  const end = () =>
    run(
      () => perform(watchEnded, { watchId, caseId, reason: "" }),
      t("watchEndedNow"),
      () => perform(watchSet, { watchId, caseId, listing: watch.listing, url, conditions: [...conditions], often }),
    );
  const name = listing?.name ?? watch.listing.slice(watch.listing.indexOf(" ") + 1);
  return (
    <li class={isOn ? "watch" : "watch ended"}>
      <h3>
        <Words>{name}</Words>
        {endedAt && <span class="chip">{t("watchEndedOn", formatDay(endedAt))}</span>}
      </h3>
      <p class="small soft watch-page">
        <PageLink url={url} />
      </p>
      {endReason !== "" && <p dir="auto">{endReason}</p>}
      <ul class="chips" aria-label={t("watchLooksFor")}>
        {conditions.map((condition) => (
          <li key={JSON.stringify(condition)} class="chip">
            {conditionWords(condition)}
          </li>
        ))}
      </ul>
      {isOn && (isNow ? <OftenLine watch={watch} mayWatch={mayWatch} /> : <p class="small">{oftenWords(often)}</p>)}
      {isOn && isNow && <p class="small soft">{stateWords(state)}</p>}
      {isOn && isNow && (
        <p class="bar start">
          <CheckNow watch={watch} mayWatch={mayWatch} />
          {listing && (
            <button type="button" class="small" onClick={() => setIsChanging(true)}>
              {t("watchChange")}
              <span class="unseen">: {name}</span>
            </button>
          )}
          <button type="button" class="quiet small" onClick={() => void end()}>
            {t("watchEnd")}
            <span class="unseen">: {name}</span>
          </button>
        </p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <ToldChanges watch={watch} told={told} untaken={untaken} isOn={isOn && isNow} />
      {isChanging && listing && (
        <WatchDialog caseId={caseId} listing={listing} watch={watch} onClose={() => setIsChanging(false)} />
      )}
    </li>
  );
}
