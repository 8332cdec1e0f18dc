import type { ChangeRow } from "../../domain/casework/watch";
import { formatMoment } from "../../ui/dates";
import { t, tn } from "../../ui/texts";
import { byWords, differenceWords, fieldWords } from "../../ui/watched-changes";
import { Words } from "../../ui/words";

/** What is not needed to see that there is something. */
const MOST = 5;
/** Nor is all of a long text: it stands below. */
const LONGEST = 300;

const sideAddress = (caseId: string): string => `/src/workbench/index.html#/cases/${encodeURIComponent(caseId)}/watch`;

/** Says what watches have told of what the page shows, since it was captured. */
export function ToldChanges({ told }: { readonly told: readonly ChangeRow[] }) {
  if (told.length === 0) return null;
  return (
    <section class="notice told-changes" aria-label={t("panelWatchTold")}>
      <p>
        <b>{t("panelWatchTold")}</b>
      </p>
      {told.map((one) => (
        <ToldChange key={one.changeId} told={one} />
      ))}
    </section>
  );
}

function ToldChange({ told: { caseId, changes, readAt, readBy } }: { readonly told: ChangeRow }) {
  return (
    <>
      <ul class="bullets">
        {changes.slice(0, MOST).map((change, n) => (
          <ChangeLine key={n} change={change} />
        ))}
      </ul>
      <p class="small soft">
        {changes.length > MOST && <>{tn("panelWatchMore", changes.length - MOST)} </>}
        {formatMoment(readAt)}, {byWords(readBy)}.{" "}
        <a href={sideAddress(caseId)} target="_blank">
          {t("panelWatchOf", caseId)}
        </a>
      </p>
    </>
  );
}

function ChangeLine({ change }: { readonly change: ChangeRow["changes"][number] }) {
  const { field, property, was, now, author } = change;
  const difference = differenceWords(change);
  return (
    <li>
      {fieldWords(field, property)}
      {author !== "" && (
        <>
          {" "}
          (<Words>{author}</Words>)
        </>
      )}
      : {was.length > 0 && <Joined texts={was} />}
      {was.length > 0 && (
        <>
          {" "}
          <span aria-hidden="true">→</span>
          <span class="unseen">{t("panelWatchNow")}</span>{" "}
        </>
      )}
      <b>
        <Joined texts={now} />
      </b>
      {difference !== "" && <span class="soft"> ({difference})</span>}
    </li>
  );
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;

const Joined = ({ texts }: { readonly texts: readonly string[] }) => (
  <span class="told-text">
    <Words>{shortened(texts.join(", "))}</Words>
  </span>
);
