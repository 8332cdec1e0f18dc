import { useMemo } from "preact/hooks";
import { type RankRequest, smallestChanges } from "../../../domain/casework/ranking";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useComparing } from "../comparing";
import { changeSentences } from "./change-words";

const MOST_RIVALS = 5;

/** Each rival is held against all the others, so that hundreds would hold up the page. */
const MOST_COMPARED = 30;

interface Props {
  readonly request: RankRequest;
  /** The options in their order, counted as in the request. */
  readonly order: readonly number[];
}

/** What would have to change for another winner: of each rival the smallest change of a weight, of its own value, of the first's. */
export function Changes({ request, order }: Props) {
  const { frame, held } = useComparing();
  const looked = order.slice(0, MOST_COMPARED);
  const changes = useMemo(
    () => smallestChanges({ ...request, cells: looked.map((n) => request.cells[n] ?? []) }),
    [request, order],
  );
  const names = looked.map((n) => held.inside[n]?.name ?? "");
  const first = names[changes.first] ?? "";
  const { rivals } = changes;
  if (rivals.length === 0) return null;
  return (
    <section class="compare-section" aria-labelledby="compare-changes">
      <h2 id="compare-changes">{t("compareChanges")}</h2>
      {changes.firstUnknown && <p>{t("compareChangesUnknown", first)}</p>}
      {changes.stands && <p>{t("compareStands", first)}</p>}
      {!changes.firstUnknown && !changes.stands && (
        <ul class="compare-changes">
          {rivals.slice(0, MOST_RIVALS).map((rival) => (
            <li key={rival.alternative}>
              <b>
                <Words>{names[rival.alternative]}</Words>
              </b>
              <ul class="bullets">
                {changeSentences(rival, { criteria: frame.criteria, names, first }).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <p class="small soft">
        {t("compareChangesHelp")}
        {order.length > MOST_COMPARED && <> {t("compareChangesAmong", formatNumber(MOST_COMPARED))}</>}
      </p>
    </section>
  );
}
