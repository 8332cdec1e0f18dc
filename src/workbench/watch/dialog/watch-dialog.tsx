import { useMemo, useState } from "preact/hooks";
import { type Often, type WatchRow, watchEnded, watchSet } from "../../../domain/casework/watch";
import { allowSite, newId } from "../../../platform";
import { type WatchableListing, caseById } from "../../../storage/reading";
import { FormDialog } from "../../../ui/form-dialog";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { useMayWatch } from "../use-may-watch";
import { ConditionLine } from "./condition-line";
import { type Wished, conditionsOf, wishes } from "./wishes";
import { OftenField } from "./often-field";

interface Props {
  readonly caseId: string;
  readonly listing: WatchableListing;
  /** The watch that is changed; nothing where a new one is set. */
  readonly watch?: WatchRow;
  readonly onClose: () => void;
}

/** Say what of a listing is to be watched, and how often. */
export function WatchDialog({ caseId, listing, watch, onClose }: Props) {
  const { perform } = useWorkbench();
  const doing = useDoing();
  const row = useLive((db) => caseById(db, caseId), [caseId]);
  const mayWatch = useMayWatch(row?.kind, listing.host) !== false;
  const [wished, setWished] = useState<readonly Wished[]>(() => wishes(listing.facts, watch?.conditions));
  const [often, setOften] = useState<Often>(watch?.often ?? "visit");
  const [problem, setProblem] = useState<string>();
  const conditions = useMemo(() => conditionsOf(wished), [wished]);
  const submit = async () => {
    const isWrong = conditions === undefined || conditions.length === 0;
    setProblem(isWrong ? t(conditions ? "watchNothingTicked" : "watchBadNumber") : undefined);
    if (isWrong) return false;
    // First of all: the browser lets us ask only from within the press.
    if (often !== "visit" && !(await allowSite(listing.host))) {
      setProblem(t("watchSiteRefused", listing.host));
      return false;
    }
    const watchId = watch?.watchId ?? newId();
    const undo = watch ? undefined : () => perform(watchEnded, { watchId, caseId, reason: "" });
    const payload = { watchId, caseId, listing: listing.listing, url: listing.url, conditions: [...conditions], often };
    return doing.run(() => perform(watchSet, payload), t("watchSetNow"), undo);
  };
  return (
    <FormDialog
      title={t("watchTitle")}
      submit={t(watch ? "watchKeep" : "watchStart")}
      problem={problem ?? doing.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        <Words>{listing.name}</Words> <span class="soft">{listing.host}</span>
      </p>
      <fieldset class="watch-conditions">
        <legend>{t("watchTellMe")}</legend>
        {wished.map((one, n) => (
          <ConditionLine
            key={one.key}
            wished={one}
            onWished={(changed) => setWished(wished.map((other, i) => (i === n ? changed : other)))}
          />
        ))}
      </fieldset>
      <OftenField host={listing.host} often={often} mayWatch={mayWatch} onOften={setOften} />
    </FormDialog>
  );
}
