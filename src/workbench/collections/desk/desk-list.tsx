import { useMemo, useState } from "preact/hooks";
import { fold } from "../../../domain/ground/text";
import { isAcceptedByDefault } from "../../../domain/casework/taxonomy";
import { t, tn } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { useShortcuts } from "../../frame/use-shortcuts";
import { AcceptAllDialog } from "./accept-all-dialog";
import { ConceptDialog } from "./concept-dialog";
import { Coverage } from "./coverage";
import { DeskBar, type DeskView } from "./desk-bar";
import { DeskKeys } from "./desk-keys";
import { DeskLines } from "./desk-lines";
import { DeskPages, PAGE } from "./desk-pages";
import { type DeskRow, ordered, passes } from "./desk-row";
import { ExportTags } from "./export-tags";
import { NewConceptDialog } from "./new-concept-dialog";
import { ThisPicture } from "./this-picture";
import { useAnswering } from "./use-answering";
import type { Desk } from "./use-desk";
import { usePictures } from "./use-pictures";

interface Props {
  readonly caseId: string;
  readonly taxonomyId: string;
  readonly desk: Desk;
}

/** The lines to be answered, one of them the one that the keys speak of, with its picture beside them. */
export function DeskList({ caseId, taxonomyId, desk }: Props) {
  const { rows, tags, taxonomy } = desk;
  const answering = useAnswering(caseId, taxonomyId);
  const [view, setView] = useState<DeskView>({ filter: "open", order: "likely", text: "" });
  const [current, setCurrent] = useState<string>();
  const [open, setOpen] = useState<"concept" | "new" | "all">();
  const [busy, whileBusy] = useBusy();
  const shown = useMemo(
    () =>
      ordered(rows, view.order).filter((row) => passes(row, view.filter, fold(view.text.trim()), answering.answered)),
    [rows, view, answering.answered],
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
      <DeskBar count={rows.length} {...counts} view={view} onView={setView} />
      <DeskKeys />
      <div role="alert">{answering.problem !== undefined && <p class="problem">{answering.problem}</p>}</div>
      <div class="tagdesk-sides">
        <div>
          {shown.length === 0 ? (
            <p class="soft">{t(counts.open === 0 ? "collectionsAllDone" : "collectionsNoneShown")}</p>
          ) : (
            <DeskLines
              page={page}
              current={row}
              isBusy={busy}
              pictures={pictures}
              onCurrent={({ tag }) => setCurrent(tag)}
              onAccept={accept}
              onRefuse={refuse}
              onOther={({ tag }) => {
                setCurrent(tag);
                setOpen(taxonomy ? "concept" : "new");
              }}
              onReopen={(one) => {
                void whileBusy(async () => {
                  await answering.reopen(one);
                });
              }}
            />
          )}
          <DeskPages from={from} count={shown.length} onGo={(to) => void go(to)} />
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
