import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fold } from "../../../domain/ground/text";
import { isAcceptedByDefault } from "../../../domain/casework/taxonomy";
import { type TextKey, formatNumber, t, tn } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { useShortcuts } from "../../frame/use-shortcuts";
import { AcceptAllDialog } from "./accept-all-dialog";
import { ConceptDialog } from "./concept-dialog";
import { Coverage } from "./coverage";
import { DESK_FILTERS, DESK_ORDERS, type DeskFilter, type DeskOrder, type DeskRow, ordered, passes } from "./desk-row";
import { ExportTags } from "./export-tags";
import { NewConceptDialog } from "./new-concept-dialog";
import { TagLine } from "./tag-line";
import { ThisPicture } from "./this-picture";
import { useAnswering } from "./use-answering";
import type { Desk } from "./use-desk";
import { usePictures } from "./use-pictures";

interface Props {
  readonly caseId: string;
  readonly taxonomyId: string;
  readonly desk: Desk;
}

const PAGE = 20;
const KEYS: readonly (readonly [key: string, name: TextKey])[] = [
  ["J K", "collectionsKeyMove"],
  ["A", "collectionsAccept"],
  ["R", "collectionsRefuse"],
  ["C", "collectionsOther"],
  ["N", "collectionsNew"],
  ["S", "collectionsSkip"],
  ["Z", "collectionsUndo"],
];
const FILTER_NAMES: Readonly<Record<DeskFilter, TextKey>> = {
  open: "collectionsFilterOpen",
  term: "collectionsFilterTerm",
  refused: "collectionsFilterRefused",
  all: "collectionsFilterAll",
};
const ORDER_NAMES: Readonly<Record<DeskOrder, TextKey>> = {
  likely: "collectionsOrderLikely",
  people: "collectionsOrderPeople",
  picture: "collectionsOrderPicture",
  name: "collectionsOrderName",
};

/** The lines to be answered, one of them the one that the keys speak of, with its picture beside them. */
export function DeskList({ caseId, taxonomyId, desk }: Props) {
  const { rows, tags, taxonomy } = desk;
  const answering = useAnswering(caseId, taxonomyId);
  const [filter, setFilter] = useState<DeskFilter>("open");
  const [order, setOrder] = useState<DeskOrder>("likely");
  const [text, setText] = useState("");
  const [current, setCurrent] = useState<string>();
  const [open, setOpen] = useState<"concept" | "new" | "all">();
  const [busy, whileBusy] = useBusy();
  const list = useRef<HTMLTableElement>(null);
  const shown = useMemo(
    () => ordered(rows, order).filter((row) => passes(row, filter, fold(text.trim()), answering.answered)),
    [rows, order, filter, text, answering.answered],
  );
  const at = Math.max(
    0,
    shown.findIndex(({ tag }) => tag === current),
  );
  const row = shown[at];
  const from = Math.floor(at / PAGE) * PAGE;
  const page = shown.slice(from, from + PAGE);
  const all = [...tags.pictures.values()];
  const pictures = usePictures([...page.flatMap((one) => one.shown.slice(0, 1)), ...(row?.shown ?? [])], all);
  const same = rows.filter(({ answer, best }) => answer === undefined && best && isAcceptedByDefault(best));

  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  }, [row?.tag]);

  const go = (to: number): boolean => {
    const next = shown[Math.min(Math.max(to, 0), shown.length - 1)];
    if (next) setCurrent(next.tag);
    return next !== undefined;
  };
  /** On to the next line that waits, once this one was answered. */
  const goOn = (of: DeskRow): void => {
    const here = shown.indexOf(of);
    const next = shown.findIndex(({ answer, tag }, n) => n > here && answer === undefined && tag !== of.tag);
    go(next < 0 ? here : next);
  };
  const answer = (of: DeskRow, act: () => Promise<boolean>): void =>
    void whileBusy(async () => {
      setCurrent(of.tag);
      if (await act()) goOn(of);
    });
  const undo = (): void =>
    void whileBusy(async () => {
      const tag = await answering.undo();
      if (tag !== undefined) setCurrent(tag);
    });
  const accept = (of: DeskRow): void => {
    if (of.best && of.answer === undefined) answer(of, () => answering.accept([of]));
  };
  const refuse = (of: DeskRow): void => {
    if (of.answer === undefined) answer(of, () => answering.refuse(of));
  };

  useShortcuts((key) => {
    if (key === "j" || key === "ArrowDown" || key === "s") return go(at + 1);
    if (key === "k" || key === "ArrowUp") return go(at - 1);
    if (key === "z") undo();
    else if (!row) return false;
    else if (key === "a") accept(row);
    else if (key === "r") refuse(row);
    else if (key === "c" && taxonomy) setOpen("concept");
    else if (key === "n") setOpen("new");
    else return false;
    return true;
  });
  const close = () => {
    setOpen(undefined);
  };
  const counts = countsOf(rows);

  return (
    <div class="tagdesk">
      <div class="tagdesk-bar">
        <p>
          <b>{tn("collectionsToDecide", counts.open)}</b>{" "}
          <span class="soft">{t("collectionsSoFar", formatNumber(counts.terms), formatNumber(counts.refused))}</span>
          <progress max={rows.length} value={rows.length - counts.open} aria-label={t("collectionsProgress")} />
        </p>
        <label>
          {t("collectionsShow")}{" "}
          <select value={filter} onChange={({ currentTarget }) => setFilter(currentTarget.value as DeskFilter)}>
            {DESK_FILTERS.map((one) => (
              <option key={one} value={one}>
                {t(FILTER_NAMES[one])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("collectionsOrder")}{" "}
          <select value={order} onChange={({ currentTarget }) => setOrder(currentTarget.value as DeskOrder)}>
            {DESK_ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(ORDER_NAMES[one])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("collectionsFilterText")}{" "}
          <input type="search" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
      </div>
      <ul class="tagdesk-keys" aria-label={t("keysTitle")}>
        {KEYS.map(([key, name]) => (
          <li key={key}>
            {key.split(" ").map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}{" "}
            {t(name)}
          </li>
        ))}
      </ul>
      <div role="alert">{answering.problem !== undefined && <p class="problem">{answering.problem}</p>}</div>
      <div class="tagdesk-sides">
        <div>
          {shown.length === 0 ? (
            <p class="soft">{t(counts.open === 0 ? "collectionsAllDone" : "collectionsNoneShown")}</p>
          ) : (
            <table ref={list} class="tagdesk-lines">
              <caption class="unseen">{t("caseViewTags")}</caption>
              <thead>
                <tr>
                  <th scope="col">
                    <span class="unseen">{t("collectionsPicture")}</span>
                  </th>
                  <th scope="col">{t("collectionsTag")}</th>
                  <th scope="col">{t("collectionsGivenBy")}</th>
                  <th scope="col">{t("collectionsConcept")}</th>
                  <th scope="col">{t("collectionsFit")}</th>
                  <th scope="col">
                    <span class="unseen">{t("collectionsActions")}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {page.map((one) => (
                  <TagLine
                    key={one.tag}
                    row={one}
                    isCurrent={one === row}
                    isBusy={busy}
                    src={pictures.get(one.shown[0]?.picture ?? "")}
                    onCurrent={() => setCurrent(one.tag)}
                    onAccept={() => accept(one)}
                    onRefuse={() => refuse(one)}
                    onOther={() => {
                      setCurrent(one.tag);
                      setOpen(taxonomy ? "concept" : "new");
                    }}
                    onReopen={() => {
                      void whileBusy(async () => {
                        await answering.reopen(one);
                      });
                    }}
                  />
                ))}
              </tbody>
            </table>
          )}
          {shown.length > PAGE && (
            <p class="bar">
              <button type="button" disabled={from === 0} onClick={() => void go(from - PAGE)}>
                {t("collectionsEarlier")}
              </button>
              <span class="soft">
                {t(
                  "collectionsLines",
                  formatNumber(from + 1),
                  formatNumber(from + page.length),
                  formatNumber(shown.length),
                )}
              </span>
              <button type="button" disabled={from + PAGE >= shown.length} onClick={() => void go(from + PAGE)}>
                {t("collectionsLater")}
              </button>
            </p>
          )}
          {same.length > 0 && (
            <p class="bar">
              <button type="button" onClick={() => setOpen("all")}>
                {tn("collectionsAcceptAll", same.length)}
              </button>
              <span class="small soft">{t("collectionsAcceptAllHelp")}</span>
            </p>
          )}
          <ExportTags caseId={caseId} rows={rows} />
        </div>
        <aside>
          {row && <ThisPicture row={row} rows={rows} pictures={pictures} />}
          {taxonomy && <Coverage rows={rows} pictures={all} taxonomy={taxonomy} />}
        </aside>
      </div>
      {open === "concept" && row && taxonomy && (
        <ConceptDialog
          row={row}
          rows={rows}
          taxonomy={taxonomy}
          problem={answering.problem}
          onChosen={async (chosen) => {
            const isDone = await answering.map(row, chosen);
            if (isDone) goOn(row);
            return isDone;
          }}
          onClose={close}
        />
      )}
      {open === "new" && row && (
        <NewConceptDialog
          row={row}
          problem={answering.problem}
          onNamed={async (label, broader) => {
            const isDone = await answering.propose(row, label, broader);
            if (isDone) goOn(row);
            return isDone;
          }}
          onClose={close}
        />
      )}
      {open === "all" && (
        <AcceptAllDialog
          rows={same}
          problem={answering.problem}
          onAccept={() => answering.accept(same)}
          onClose={close}
        />
      )}
    </div>
  );
}

function countsOf(rows: readonly DeskRow[]) {
  const open = rows.filter(({ answer }) => answer === undefined).length;
  const refused = rows.filter(({ answer }) => answer?.answer === "refused").length;
  return { open, refused, terms: rows.length - open - refused };
}
