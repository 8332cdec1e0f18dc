import { useEffect, useId, useRef, useState } from "preact/hooks";
import { caseExported } from "../../domain/keeping/custody";
import { TextField } from "../../ui/text-field";
import { formatNumber, t } from "../../ui/texts";
import { useWorkbench } from "../frame/workbench";
import { failureWords } from "../words/failure-words";
import { type ExportedCase, type Progress, exportCase } from "./export-case";
import { saveFile } from "./save-file";
import { Working } from "./working";

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

type Stage =
  | { readonly at: "asking"; readonly problem?: string }
  | { readonly at: "writing"; readonly progress: Progress | undefined }
  | { readonly at: "done"; readonly exported: ExportedCase; readonly problem?: string };

/** Write a case to a file: what will be in it, a password if wanted, how far it is, and what came of it. */
export function ExportDialog({ caseId, onClose }: Props) {
  const { db, ask, perform, onUnreadable } = useWorkbench();
  const dialog = useRef<HTMLDialogElement>(null);
  const stopping = useRef<AbortController | undefined>(undefined);
  const [stage, setStage] = useState<Stage>({ at: "asking" });
  const [password, setPassword] = useState("");
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
    return () => stopping.current?.abort();
  }, []);

  const write = async () => {
    const { signal } = (stopping.current = new AbortController());
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) setStage({ at: "writing", progress });
    };
    setStage({ at: "writing", progress: undefined });
    const exported = await exportCase({ db, ask, caseId, password, onProgress, signal });
    if (!exported.ok) {
      setStage({ at: "asking", problem: t(exported.error) });
      return;
    }
    const { file, name, sha256, entries, checkpoint } = exported.value;
    const recorded = await perform(caseExported, {
      caseId,
      file: name,
      sha256,
      bytes: file.size,
      entries,
      checkpoint,
      encrypted: password !== "",
    });
    setStage({
      at: "done",
      exported: exported.value,
      ...(!recorded.ok && { problem: failureWords(recorded.error) }),
    });
  };
  const run = () => {
    write().catch((error: unknown) => {
      if (stopping.current?.signal.aborted) setStage({ at: "asking", problem: t("exportStopped") });
      else onUnreadable(error);
    });
  };

  return (
    <dialog ref={dialog} class="form-dialog" aria-labelledby={heading} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (stage.at === "asking") run();
        }}
      >
        <h2 id={heading}>{t("exportTitle", caseId)}</h2>
        {stage.at === "asking" && <Asking password={password} onPassword={setPassword} />}
        {stage.at === "writing" && <Working what={t("exportWriting")} progress={stage.progress} />}
        {stage.at === "done" && <Done exported={stage.exported} isLocked={password !== ""} />}
        <div role="alert">
          {stage.at !== "writing" && stage.problem !== undefined && <p class="problem">{stage.problem}</p>}
        </div>
        <p class="actions">
          <button
            type="button"
            onClick={() => (stage.at === "writing" ? stopping.current?.abort() : dialog.current?.close())}
          >
            {t(stage.at === "writing" ? "exchangeStop" : stage.at === "done" ? "exportClose" : "factCancel")}
          </button>
          {stage.at === "asking" && (
            <button type="submit" class="primary">
              {t("exportStart")}
            </button>
          )}
        </p>
      </form>
    </dialog>
  );
}

function Asking({ password, onPassword }: { readonly password: string; readonly onPassword: (value: string) => void }) {
  return (
    <>
      <p>{t("exportHelp")}</p>
      <p class="small soft">{t("exportNotIn")}</p>
      <TextField
        label={t("exportPassword")}
        hint={t("exportPasswordHint")}
        value={password}
        onValue={onPassword}
        isCode
      />
    </>
  );
}

function Done({ exported, isLocked }: { readonly exported: ExportedCase; readonly isLocked: boolean }) {
  const { file, name, sha256 } = exported;
  const [href] = useState(() => URL.createObjectURL(file));
  useEffect(
    () => () => {
      // A download that has begun still reads from it.
      setTimeout(() => {
        URL.revokeObjectURL(href);
        void exported.discard();
      }, 60_000);
    },
    [],
  );
  useEffect(() => {
    saveFile(href, name);
  }, []);
  return (
    <>
      <p role="status">{t("exportDone", name, formatNumber(file.size / 1_000_000))}</p>
      <p>
        <a href={href} download={name}>
          {t("exportSaveAgain")}
        </a>
      </p>
      <p class="small">
        {t("exportHash")} <code class="id">{sha256}</code>
      </p>
      <p class="small soft">{t(isLocked ? "exportLockedHelp" : "exportDoneHelp")}</p>
    </>
  );
}
