import type { ChangeRow, WatchRow } from "../../domain/casework/watch";
import { formatMoment } from "../../ui/dates";
import { t, tn } from "../../ui/texts";
import { byWords } from "../../ui/watched-changes";
import { PageLink } from "../parts/forms/page-link";
import { CaptureChange } from "./capture-change";
import { ChangeTable } from "./change-table";
import { foundWords } from "./found-words";

interface Props {
  readonly watch: WatchRow;
  readonly told: readonly ChangeRow[];
  /** Those since the listing was captured last. */
  readonly untaken: readonly ChangeRow[];
  readonly isOn: boolean;
}

/** What was found since the listing was captured, and what was found before that. */
export function ToldChanges({ watch, told, untaken, isOn }: Props) {
  const earlier = told.filter((one) => !untaken.includes(one));
  return (
    <>
      {untaken.map((change) => (
        <ToldChange key={change.changeId} watch={watch} change={change} isNew={isOn} />
      ))}
      {earlier.length > 0 && (
        <details>
          <summary>{tn("watchToldBefore", earlier.length)}</summary>
          {earlier.map((change) => (
            <ToldChange key={change.changeId} watch={watch} change={change} isNew={false} />
          ))}
        </details>
      )}
    </>
  );
}

function ToldChange({
  watch,
  change,
  isNew,
}: {
  readonly watch: WatchRow;
  readonly change: ChangeRow;
  readonly isNew: boolean;
}) {
  const { found, movedTo, changes, readAt, readBy } = change;
  return (
    <section class={isNew ? "told notice" : "told"}>
      <p>
        <b>{foundWords(found)}</b>{" "}
        <span class="small soft">
          {formatMoment(readAt)}, {byWords(readBy)}
        </span>
      </p>
      {movedTo !== "" && (
        <p>
          {t("watchMovedTo")}: <PageLink url={movedTo} />
        </p>
      )}
      {changes.length > 0 && <ChangeTable changes={changes} conditions={watch.conditions} />}
      {isNew && found === "changed" && <CaptureChange watch={watch} change={change} />}
    </section>
  );
}
