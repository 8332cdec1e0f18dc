import { useEffect, useState } from "preact/hooks";
import type { TaxonomyRow } from "../../../domain/casework/taxonomy";
import { type OpenTaxonomy, openTaxonomyFile } from "../../../platform";
import { artifactBlob } from "../../../storage/reading";
import { language } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { taxonomyTrouble } from "../job-words";

/** A taxonomy as it is being opened: how many concepts were found so far, then it, or why it cannot be. */
export type Opening =
  | { readonly at: "opening"; readonly found: number }
  | { readonly at: "open"; readonly taxonomy: OpenTaxonomy }
  | { readonly at: "gone" }
  | { readonly at: "failed"; readonly why: string };

/** Opens a taxonomy from its kept file, and closes it with the view. */
export function useTaxonomy(row: TaxonomyRow | undefined): Opening | undefined {
  const { log, onUnreadable } = useWorkbench();
  const [opening, setOpening] = useState<Opening>();
  const sha256 = row?.file.sha256;
  useEffect(() => {
    if (!row || sha256 === undefined) return;
    const ending = new AbortController();
    const isOver = (): boolean => ending.signal.aborted;
    let held: OpenTaxonomy | undefined;
    setOpening({ at: "opening", found: 0 });
    const open = async () => {
      const file = await artifactBlob(log, sha256);
      if (isOver()) return;
      if (!file) {
        setOpening({ at: "gone" });
        return;
      }
      const opened = await openTaxonomyFile({
        file,
        name: row.file.name,
        languages: [language(), "en"],
        signal: ending.signal,
        onFound: (found) => {
          setOpening({ at: "opening", found });
        },
      });
      if (opened.ok) held = opened.value;
      if (isOver()) held?.close();
      else
        setOpening(
          opened.ok ? { at: "open", taxonomy: opened.value } : { at: "failed", why: taxonomyTrouble(opened.error) },
        );
    };
    open().catch((error: unknown) => {
      if (!isOver()) onUnreadable(error);
    });
    return () => {
      ending.abort();
      held?.close();
    };
  }, [sha256]);
  return row && opening;
}
