import { useEffect, useRef, useState } from "preact/hooks";
import { isLocked, sourceOf } from "../../domain/files/exchange";
import type { Result } from "../../domain/ground/result";
import { newScratchFile, now } from "../../platform";
import { storageFailure } from "../../storage/reading";
import { useWorkbench } from "../frame/workbench";
import type { FileTrouble, Watch } from "./check-file";
import type { Progress } from "./export-case";
import { type TakenIn, takeIn } from "./take-in";
import { whileOpen } from "./while-open";

/** How far the taking in of a file is. */
export type Import =
  | { readonly at: "none" }
  | { readonly at: "locked"; readonly file: File; readonly wrong: boolean }
  | { readonly at: "checking"; readonly progress: Progress | undefined }
  | { readonly at: "trouble"; readonly trouble: FileTrouble | "stopped" | "storage-full" }
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
  const run = async (file: File, take: (watch: Watch) => Promise<Result<TakenIn, FileTrouble>>) => {
    stop();
    const { signal } = (stopping.current = new AbortController());
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) setState({ at: "checking", progress });
    };
    setState({ at: "checking", progress: undefined });
    try {
      const taken = await take({ signal, onProgress });
      if (!taken.ok && taken.error === "wrong-password") setState({ at: "locked", file, wrong: true });
      else if (!taken.ok) setState({ at: "trouble", trouble: taken.error });
      else setState({ at: "done", taken: taken.value });
    } catch (error) {
      if (signal.aborted) setState({ at: "trouble", trouble: "stopped" });
      else if (storageFailure(error)?.code === "storage-full") setState({ at: "trouble", trouble: "storage-full" });
      else onUnreadable(error);
    }
  };
  const choose = async (file: File) => {
    if (await isLocked(sourceOf(file))) setState({ at: "locked", file, wrong: false });
    else await run(file, (watch) => take(file, file.name, watch));
  };
  const take = (open: Blob, name: string, watch: Watch) => takeIn(open, name, { db, ask, now: now() }, watch);
  const open = (file: File, password: string) =>
    run(file, (watch) =>
      whileOpen(file, password, { newFile: newScratchFile, signal: watch.signal }, (blob) =>
        take(blob, file.name, watch),
      ),
    );
  return {
    state,
    choose: (file) => void choose(file).catch(onUnreadable),
    open: (file, password) => void open(file, password),
    stop,
  };
}
