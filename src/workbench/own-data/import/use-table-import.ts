import { useEffect, useMemo, useState } from "preact/hooks";
import { type Column, type Mapping, type TableGuess, guessTable, makeMapping } from "../../../domain/casework/own-data";
import type { Look, TableForm } from "../../../domain/casework/table-files";
import { newId } from "../../../platform";
import { type Dataset, datasetById } from "../../../storage/reading";
import { useJob } from "../../frame/jobs/use-job";
import { useLive } from "../../frame/use-live";
import { looking } from "../job-words";
import { type KnownMapping, useMappings } from "../mappings/use-mappings";

/** A mapping that can be chosen for this file: one that is known, or how the dataset was read last time. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly mapping: Mapping;
}

/** What is settled so far about a table that is being imported. */
export interface TableImport {
  readonly file: File | undefined;
  readonly take: (file: File) => void;
  readonly look: ReturnType<typeof useLooking>;
  readonly seen: Look | undefined;
  readonly guess: TableGuess<Choice> | undefined;
  readonly columns: readonly Column[];
  readonly setColumns: (columns: readonly Column[]) => void;
  /** Says a part of the form. */
  readonly choose: (part: Partial<TableForm>) => void;
  readonly choices: readonly Choice[];
  /** The id of a mapping; empty for none. */
  readonly setMapping: (id: string) => void;
  /** The dataset that gets a newer version; undefined for a new one. */
  readonly dataset: Dataset | undefined;
  readonly datasetId: string;
}

const useLooking = () => useJob(looking);

/** Parts of the form that change where cells begin and end; the others only change what cells say. */
const isOfCells = (part: Partial<TableForm>): boolean =>
  Object.keys(part).some((name) => name !== "decimal" && name !== "dates");

export function useTableImport(asked: string | undefined): TableImport {
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState<Partial<TableForm>>({});
  const [edited, setEdited] = useState<readonly Column[]>();
  const [mappingId, setMappingId] = useState<string>();
  const [fresh] = useState(newId);
  const look = useLooking();
  const datasetId = asked ?? fresh;
  const dataset = useLive((db) => datasetById(db, datasetId), [datasetId]);
  const choices = useChoices(useMappings(), dataset);
  const known = useSeen(look);
  useEffect(() => {
    if (file) look.start({ file, chosen });
  }, [file, JSON.stringify(Object.entries(chosen).filter(([name]) => name !== "decimal" && name !== "dates"))]);
  const mapping = mappingId === undefined ? undefined : (choices.find(({ id }) => id === mappingId) ?? null);
  const seen = file && known;
  const guess = useMemo(
    () => seen && guessTable(seen, { mappings: choices, chosen, ...(mapping !== undefined && { mapping }) }),
    [seen, choices, chosen, mapping],
  );
  return {
    file,
    take: (taken) => {
      setChosen({});
      setEdited(undefined);
      setMappingId(undefined);
      setFile(taken);
    },
    look,
    seen,
    guess,
    columns: edited ?? guess?.columns ?? [],
    setColumns: setEdited,
    choose: (part) => {
      if (isOfCells(part)) setEdited(undefined);
      setChosen({ ...chosen, ...part });
    },
    choices,
    setMapping: (id) => {
      setEdited(undefined);
      setMappingId(id);
    },
    dataset,
    datasetId,
  };
}

/** What was seen last stays while the file is looked at anew, so that nothing blinks. */
function useSeen({ state }: ReturnType<typeof useLooking>): Look | undefined {
  const [seen, setSeen] = useState<Look>();
  const value = state?.at === "done" ? state.value : undefined;
  const isOver = state !== undefined && state.at !== "running" && state.at !== "done";
  useEffect(() => {
    if (value) setSeen(value);
    else if (isOver) setSeen(undefined);
  }, [value, isOver]);
  return seen;
}

/** How the dataset was read last time comes first. */
function useChoices(known: readonly KnownMapping[], dataset: Dataset | undefined): readonly Choice[] {
  const ids = known.map(({ id }) => id).join(" ");
  return useMemo(() => {
    if (!dataset) return known;
    const { name, form, columns } = dataset;
    return [
      {
        id: "last",
        name,
        mapping: makeMapping(
          name,
          form,
          columns.filter(({ head }) => head !== ""),
        ),
      },
      ...known,
    ];
  }, [ids, dataset?.importId]);
}
