import type { Condition, WatchedChange } from "../../domain/casework/watch";
import { formatNumber, t } from "../../ui/texts";
import { differenceWords, fieldWords } from "../../ui/watched-changes";
import { Words } from "../../ui/words";
import { askedFor } from "./matters";

interface Props {
  readonly changes: readonly WatchedChange[];
  /** What the watch asks for, where it is told why each of them matters. */
  readonly conditions?: readonly Condition[];
}

/** What is not as it was, beside what it was. */
export function ChangeTable({ changes, conditions }: Props) {
  return (
    <table class="watch-changes">
      <thead>
        <tr>
          <th scope="col">{t("watchWhat")}</th>
          <th scope="col">{t("watchThen")}</th>
          <th scope="col">{t("watchNow")}</th>
          {conditions && <th scope="col">{t("watchMatters")}</th>}
        </tr>
      </thead>
      <tbody>
        {changes.map((change, n) => (
          <ChangeLine key={n} change={change} conditions={conditions} />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly change: WatchedChange;
  readonly conditions: Props["conditions"];
}

function ChangeLine({ change, conditions }: LineProps) {
  const { field, property, was, now, author, date } = change;
  return (
    <tr>
      <th scope="row">
        {fieldWords(field, property)}
        {author !== "" && (
          <small class="soft">
            <Words>{author}</Words>
          </small>
        )}
        {date !== "" && <small class="soft">{date}</small>}
      </th>
      <td data-label={t("watchThen")}>
        {was.length === 0 ? <span class="soft">{t("watchNotCaptured")}</span> : <Texts texts={was} change={change} />}
      </td>
      <td data-label={t("watchNow")}>
        <Texts texts={now} change={change} />
      </td>
      {conditions && (
        <td data-label={t("watchMatters")}>
          <b>{differenceWords(change)}</b> <small class="soft">{askedFor(change, conditions)}</small>
        </td>
      )}
    </tr>
  );
}

/** The page's own words, one value beneath the other; of a rating with its scale. */
function Texts({ texts, change: { scale } }: { readonly texts: readonly string[]; readonly change: WatchedChange }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text} class="watch-text">
          <Words>{text}</Words>
        </p>
      ))}
      {scale && "best" in scale && (
        <small class="soft">{t("watchScale", formatNumber(scale.worst), formatNumber(scale.best))}</small>
      )}
    </>
  );
}
