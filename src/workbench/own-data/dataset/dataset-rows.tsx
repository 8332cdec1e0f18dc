import { useEffect, useRef, useState } from "preact/hooks";
import type { OwnRow } from "../../../domain/casework/own-data";
import { type Dataset, findOwnRows, ownRowsOf } from "../../../storage/reading";
import { formatNumber, t, tn } from "../../../ui/texts";
import { useWindowRows } from "../../../ui/use-window-rows";
import { useLiveOrOld } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { RowHead, RowLine } from "./row-line";

const MOST_FOUND = 200;

/** The rows of a table in the order of its file, however many; and those in which some words stand. */
export function DatasetRows({ dataset }: { readonly dataset: Dataset }) {
  const [words, setWords] = useState("");
  const found = useFound(dataset, words.trim());
  return (
    <section class="head" aria-labelledby="rows">
      <h2 id="rows">{t("ownDataRows")}</h2>
      <label class="field">
        {t("ownDataFind")}
        <input
          type="search"
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
          }}
        />
      </label>
      <p role="status" class="soft small">
        {words.trim() === "" ? tn("ownDataRowCount", dataset.rows) : foundWords(found)}
      </p>
      {words.trim() === "" ? <AllRows dataset={dataset} /> : found && <FoundRows dataset={dataset} rows={found.rows} />}
    </section>
  );
}

type Found = Awaited<ReturnType<typeof findOwnRows>>;

const foundWords = (found: Found | undefined): string => {
  if (!found) return t("ownDataFinding");
  return found.isMore ? t("ownDataFoundMore", formatNumber(found.rows.length)) : tn("ownDataFound", found.rows.length);
};

/** What was found for these words; undefined while it is looked for. */
function useFound({ datasetId, importId }: Dataset, words: string): Found | undefined {
  const { db, onUnreadable } = useWorkbench();
  const [found, setFound] = useState<Found & { readonly of: string }>();
  const of = `${importId} ${words}`;
  useEffect(() => {
    if (words === "") return undefined;
    const stopping = new AbortController();
    const { signal } = stopping;
    findOwnRows(db, datasetId, { words, most: MOST_FOUND, signal }).then(
      (rows) => {
        if (!signal.aborted) setFound({ ...rows, of });
      },
      (error: unknown) => {
        if (!signal.aborted) onUnreadable(error);
      },
    );
    return () => {
      stopping.abort();
    };
  }, [of]);
  return found?.of === of ? found : undefined;
}

function FoundRows({ dataset, rows }: { readonly dataset: Dataset; readonly rows: readonly OwnRow[] }) {
  return (
    <div role="table" class="own-rows" aria-label={t("ownDataRows")}>
      <RowHead columns={dataset.columns} />
      <div role="rowgroup">
        {rows.map((row) => (
          <RowLine key={row.key} row={row} columns={dataset.columns} />
        ))}
      </div>
    </div>
  );
}

/** Rows are read by pages, so that a scroll of one line reads nothing anew. */
const PAGE = 100;
const ROW_HEIGHT = 37;

function AllRows({ dataset: { datasetId, importId, rows, columns } }: { readonly dataset: Dataset }) {
  const list = useRef<HTMLDivElement>(null);
  const window = useWindowRows({ count: rows, rowHeight: ROW_HEIGHT, list, pinned: -1 });
  const from = Math.max(0, Math.floor(window.inView[0] / PAGE) * PAGE - PAGE);
  const { latest } = useLiveOrOld(
    async (db) => ({ from, rows: await ownRowsOf(db, datasetId, from, 3 * PAGE) }),
    [datasetId, importId, from],
  );
  return (
    <div role="table" class="own-rows" aria-label={t("ownDataRows")} aria-rowcount={rows + 1}>
      <RowHead columns={columns} />
      <div role="rowgroup" class="own-rows-all" ref={list} style={{ blockSize: `${window.height}px` }}>
        {window.rows.map(({ index, start, key }) => {
          const row = latest?.rows[index - latest.from];
          return (
            row && (
              <RowLine
                key={key}
                row={row}
                columns={columns}
                n={index}
                top={start - window.offset}
                measure={window.measure}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
