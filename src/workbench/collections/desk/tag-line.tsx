import { formatShare, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import type { DeskRow } from "./desk-row";
import { METHOD_NAMES, RELATION_NAMES } from "./fit-words";

interface Props {
  readonly row: DeskRow;
  readonly isCurrent: boolean;
  readonly isBusy: boolean;
  readonly src: string | undefined;
  readonly onCurrent: () => void;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
  readonly onOther: () => void;
  readonly onReopen: () => void;
}

/** A tag, who gave it, what it may mean, and the answers to it. */
export function TagLine({ row, isCurrent, isBusy, src, onCurrent, onAccept, onRefuse, onOther, onReopen }: Props) {
  const { label, shown, people, first, best, answer } = row;
  const [picture] = shown;
  return (
    <tr aria-current={isCurrent ? "true" : undefined} class={answer ? "answered" : undefined} onClick={onCurrent}>
      <td class="tagdesk-thumb">{src === undefined ? <span class="tagdesk-none" /> : <img src={src} alt="" />}</td>
      <th scope="row">
        <span class="tagdesk-tag">
          <Words>{label}</Words>
        </span>
        <span class="small soft">
          <Words>{picture?.name ?? ""}</Words>
          {shown.length > 1 && ` ${tn("collectionsMorePictures", shown.length - 1)}`}
        </span>
        {picture && picture.number !== "" && <span class="id small">{picture.number}</span>}
      </th>
      <td data-label={t("collectionsGivenBy")}>
        {tn("collectionsPeople", people)}
        {first !== "" && (
          <span class="small soft tagdesk-under">
            <Words>{t("collectionsFirstBy", first)}</Words>
          </span>
        )}
      </td>
      <td data-label={t("collectionsConcept")}>
        <Meant row={row} />
      </td>
      <td data-label={t("collectionsFit")}>
        {answer?.relation ? t(RELATION_NAMES[answer.relation]) : best && !answer && t(RELATION_NAMES[best.relation])}
        {best && !answer && (
          <span class="small soft tagdesk-under">
            {t(METHOD_NAMES[best.method])}, {t("collectionsLikely", formatShare(best.probability))}
          </span>
        )}
      </td>
      <td class="tagdesk-acts">
        {answer ? (
          <>
            <span class={answer.answer === "refused" ? "soft" : "good"}>{t(ANSWERS[answer.answer])}</span>
            <button type="button" class="quiet" disabled={isBusy} onClick={onReopen}>
              {t("collectionsUndo")}
              <span class="unseen"> {label}</span>
            </button>
          </>
        ) : (
          <>
            {best && (
              <button type="button" class={isCurrent ? "primary" : undefined} onClick={onAccept}>
                {t("collectionsAccept")}
                <span class="unseen"> {label}</span>
                {isCurrent && <kbd aria-hidden="true">A</kbd>}
              </button>
            )}
            <button type="button" class="quiet" onClick={onRefuse}>
              {t("collectionsRefuse")}
              <span class="unseen"> {label}</span>
              {isCurrent && <kbd aria-hidden="true">R</kbd>}
            </button>
            <button type="button" class="quiet" onClick={onOther}>
              {t("collectionsOther")}
              <span class="unseen"> {label}</span>
              {isCurrent && <kbd aria-hidden="true">C</kbd>}
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

const ANSWERS = {
  accepted: "collectionsIsAccepted",
  mapped: "collectionsIsMapped",
  proposed: "collectionsIsProposed",
  refused: "collectionsIsRefused",
  open: "collectionsIsOpen",
} as const;

/** The concept that was answered, or the likeliest one. */
function Meant({ row: { best, answer } }: { readonly row: DeskRow }) {
  if (answer?.answer === "refused") return null;
  if (answer)
    return (
      <b>
        <Words>{answer.conceptLabel}</Words>
      </b>
    );
  if (!best) return <span class="warn">{t("collectionsNoConcept")}</span>;
  return (
    <>
      <b>
        <Words>{best.name}</Words>
      </b>
      <span class="small soft tagdesk-under">
        <Words>{best.path.slice(-3).join(" › ")}</Words>
      </span>
    </>
  );
}
