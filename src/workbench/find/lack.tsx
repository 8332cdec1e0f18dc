import type { FindLack } from "../../storage/reading";
import { formatShare, t, tn } from "../../ui/texts";

/** What cannot be found yet, as long as there is some of it. */
export function Lack({ lack: { remaking, pages } }: { readonly lack: FindLack }) {
  return (
    <>
      {remaking && (
        <p class="small warn">
          {t("findRemaking", formatShare(remaking.total > 0 ? remaking.done / remaking.total : 0))}
        </p>
      )}
      {pages > 0 && <p class="small soft">{tn("findPagesToRead", pages)}</p>}
    </>
  );
}
