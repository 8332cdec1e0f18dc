import { useEffect, useState } from "preact/hooks";
import type { TaxonomyDifference, TaxonomyRow } from "../../../domain/casework/taxonomy";
import { compareTaxonomyFiles } from "../../../platform";
import { type TagInUse, artifactBlob, tagsInUse } from "../../../storage/reading";
import { language } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { taxonomyTrouble } from "../job-words";

/** How a file differs from the taxonomy that it is to replace, with the accepted tags that this touches; or why nobody can say. */
export type Difference =
  | { readonly at: "comparing" }
  | { readonly at: "gone" }
  | { readonly at: "failed"; readonly why: string }
  | { readonly at: "known"; readonly difference: TaxonomyDifference; readonly tags: readonly TagInUse[] };

/** Compares in a worker; nothing where the file is to replace nothing. */
export function useDifference(file: File, replaced: TaxonomyRow | undefined): Difference | undefined {
  const { log, onUnreadable } = useWorkbench();
  const [found, setFound] = useState<Difference>();
  const sha256 = replaced?.file.sha256;
  useEffect(() => {
    setFound(undefined);
    if (!replaced || sha256 === undefined) return;
    const ending = new AbortController();
    setFound({ at: "comparing" });
    const compare = async (): Promise<Difference> => {
      const [before, tags] = await Promise.all([artifactBlob(log, sha256), tagsInUse(log, replaced.taxonomyId)]);
      if (!before) return { at: "gone" };
      const compared = await compareTaxonomyFiles({
        before: { file: before, name: replaced.file.name },
        now: { file, name: file.name },
        languages: [language(), "en"],
        concepts: [...new Set(tags.map(({ concept }) => concept))],
        signal: ending.signal,
      });
      if (!compared.ok) return { at: "failed", why: taxonomyTrouble(compared.error) };
      return { at: "known", difference: compared.value, tags };
    };
    compare().then(
      (what) => {
        if (!ending.signal.aborted) setFound(what);
      },
      (error: unknown) => {
        if (!ending.signal.aborted) onUnreadable(error);
      },
    );
    return () => ending.abort();
  }, [file, sha256]);
  return found;
}
