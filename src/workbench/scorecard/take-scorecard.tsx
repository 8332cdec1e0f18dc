import { useRef } from "preact/hooks";
import { t } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";

/** No file of ours is larger; what is read of a larger one is no scorecard. */
const MOST_BYTES = 1_000_000;

/** Take in the file of an officer who scores at another computer: first that they are bound, then what they said. */
export function TakeScorecard() {
  const { ask, say, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const text = await file.slice(0, MOST_BYTES).text();
    await run(async () => {
      const taken = await ask("takeScorecard", { text });
      if (taken.ok)
        say(t(taken.value.is === "sealed" ? "scorecardTakenSealed" : "scorecardTakenOpened", taken.value.by));
      return taken;
    });
  };
  return (
    <div class="take-scorecard">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("scorecardTake")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) take(file).catch(onUnreadable);
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {t("scorecardTake")}
      </button>
      <p class="small soft">{t("scorecardTakeHelp")}</p>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
