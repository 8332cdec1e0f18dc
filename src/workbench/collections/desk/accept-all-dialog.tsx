import { FormDialog } from "../../../ui/form-dialog";
import { formatShare, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import type { DeskRow } from "./desk-row";

interface Props {
  readonly rows: readonly DeskRow[];
  readonly problem: string | undefined;
  readonly onAccept: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Every tag whose concept is as good as sure, to be looked over and accepted together. */
export function AcceptAllDialog({ rows, problem, onAccept, onClose }: Props) {
  return (
    <FormDialog
      title={tn("collectionsAcceptAllTitle", rows.length)}
      submit={t("collectionsAcceptThese")}
      problem={problem}
      onSubmit={onAccept}
      onClose={onClose}
    >
      <div class="tagdesk-all" role="region" aria-label={t("caseViewTags")} tabIndex={0}>
        <ul>
          {rows.map(({ tag, label, best }) => (
            <li key={tag}>
              <Words>{label}</Words> → <b>{best && <Words>{best.name}</Words>}</b>{" "}
              <span class="soft small">{best && formatShare(best.probability)}</span>
            </li>
          ))}
        </ul>
      </div>
    </FormDialog>
  );
}
