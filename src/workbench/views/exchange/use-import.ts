import { useEffect, useRef, useState } from "preact/hooks";
import { isLocked, sourceOf } from "../../../domain/exchange";
import type { Result } from "../../../domain/result";
import { useWorkbench } from "../../frame/workbench";
import { type CheckedFile, type FileTrouble, checkFile, openAndCheck } from "./check-file";
import type { Progress } from "./export-case";
import { type TakenIn, takeIn } from "./take-in";

/** How far the taking in of a file is. */
export type Import =
  | { readonly at: "none" }
  | { readonly at: "locked"; readonly file: File; readonly wrong: boolean }
  | { readonly at: "checking"; readonly progress: Progress | undefined }
  | { readonly at: "trouble"; readonly trouble: FileTrouble | "stopped" }
  | { readonly at: "done"; readonly taken: TakenIn };

export interface ImportTools {
  readonly state: Import;
  readonly choose: (file: File) => void;
  readonly open: (file: File, password: string) => void;
  readonly stop: () => void;
}

/** Takes a file in: looked at first, kept only if it is sound. Leaving the view stops it. */
export function useImport(): ImportTools {
  const { db, ask, onUnreadable } = useWorkbench();
  const [state, setState] = useState<Import>({ at: "none" });
  const stopping = useRef<AbortController | undefined>(undefined);
  const stop = () => {
    stopping.current?.abort();
  };
  useEffect(() => stop, []);
  const run = async (
    file: File,
    look: (watch: Parameters<typeof checkFile>[1]) => Promise<Result<CheckedFile, FileTrouble>>,
  ) => {
    stop();
    const { signal } = (stopping.current = new AbortController());
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) setState({ at: "checking", progress });
    };
    setState({ at: "checking", progress: undefined });
    try {
      const checked = await look({ signal, onProgress });
      if (!checked.ok && checked.error === "wrong-password") setState({ at: "locked", file, wrong: true });
      else if (!checked.ok) setState({ at: "trouble", trouble: checked.error });
      else setState({ at: "done", taken: await takeIn(db, ask, file.name, checked.value) });
    } catch (error) {
      if (signal.aborted) setState({ at: "trouble", trouble: "stopped" });
      else onUnreadable(error);
    }
  };
  const choose = async (file: File) => {
    if (await isLocked(sourceOf(file))) setState({ at: "locked", file, wrong: false });
    else await run(file, (watch) => checkFile(file, watch));
  };
  return {
    state,
    choose: (file) => void choose(file).catch(onUnreadable),
    open: (file, password) => void run(file, (watch) => openAndCheck(file, password, watch)),
    stop,
  };
}
