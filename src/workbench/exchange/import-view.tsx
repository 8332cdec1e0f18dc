import { useEffect, useState } from "preact/hooks";
import { type Verdict, sourceOf } from "../../domain/files/exchange";
import { type ImportedFile, importBySha256 } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { Heading } from "../frame/heading";
import { NotFound } from "../frame/not-found";
import { useWorkbench } from "../frame/workbench";
import { EraseDialog } from "../parts/erase/erase-dialog";
import { caseName } from "./case-name";
import { checkFile } from "./check-file";
import type { Progress } from "./export-case";
import { ForeignCase } from "./foreign-case";
import { exchangeHref } from "./links";
import { Working } from "./working";

type Look =
  | { readonly at: "checking"; readonly progress?: Progress }
  | { readonly at: "missing" }
  | { readonly at: "broken" }
  | { readonly at: "done"; readonly row: ImportedFile; readonly verdict: Verdict };

/** A file that was taken in, looked at anew whenever it is opened. */
export function ImportView({ sha256 }: { readonly sha256: string }) {
  const { db, navigate, onUnreadable } = useWorkbench();
  const [removing, setRemoving] = useState(false);
  const [look, setLook] = useState<Look>({ at: "checking" });
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const run = async (): Promise<Look> => {
      const row = await importBySha256(db, sha256);
      if (!row) return { at: "missing" };
      const onProgress = (progress: Progress) => {
        if (!signal.aborted) setLook({ at: "checking", progress });
      };
      const checked = await checkFile(sourceOf(row.blob), { signal, onProgress });
      return checked.ok ? { at: "done", row, verdict: checked.value } : { at: "broken" };
    };
    run().then(setLook, (error: unknown) => {
      if (!signal.aborted) onUnreadable(error);
    });
    return () => {
      stopping.abort();
    };
  }, []);
  const onClose = () => {
    setRemoving(false);
    importBySha256(db, sha256).then((row) => {
      if (!row) navigate(exchangeHref());
    }, onUnreadable);
  };
  if (look.at === "missing") return <NotFound title={t("exchangeMissing")}>{t("exchangeMissingHelp")}</NotFound>;
  return (
    <div class="page">
      <div class="head">
        <Heading title={look.at === "done" ? caseName(look.verdict) : t("workbenchExchange")} />
        {look.at === "done" && (
          <p class="soft">
            {t("exchangeFrom", formatMoment(look.row.importedAt))} <Words>{look.row.file}</Words>
          </p>
        )}
      </div>
      {look.at === "checking" && <Working what={t("exchangeChecking")} progress={look.progress} />}
      {look.at === "broken" && (
        <p class="problem" role="alert">
          {t("exchangeBroken")}
        </p>
      )}
      {look.at === "done" && <ForeignCase verdict={look.verdict} />}
      {look.at !== "checking" && (
        <p>
          <button
            type="button"
            onClick={() => {
              setRemoving(true);
            }}
          >
            {t("exchangeRemove")}
          </button>
        </p>
      )}
      {removing && (
        <EraseDialog
          target={{ what: "import", sha256 }}
          title={t("exchangeRemove")}
          warning={t("exchangeRemoveHelp")}
          onClose={onClose}
        />
      )}
    </div>
  );
}
