import { useRef } from "preact/hooks";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";

/** No file of ours is larger; what is read of a larger one is no signature. */
const MOST_BYTES = 1_000_000;

/** Take in the file in which an official at another computer signed what waits here. */
export function TakeSignature() {
  const { ask, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const text = await file.slice(0, MOST_BYTES).text();
    await run(() => ask("takeSignature", { text }), t("rulesSignatureTaken"));
  };
  return (
    <div class="take-signature">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("rulesTakeSignature")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) take(file).catch(onUnreadable);
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {t("rulesTakeSignature")}
      </button>
      <p class="small soft">{t("rulesTakeSignatureHelp")}</p>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
