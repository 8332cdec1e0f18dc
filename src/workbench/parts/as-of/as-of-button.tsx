import { useState } from "preact/hooks";
import type { About } from "../../../storage/reading";
import { FormDialog } from "../../../ui/form-dialog";
import { t } from "../../../ui/texts";
import { momentTyped } from "./moment-typed";
import { showAsOf, useMoment } from "./moments";
import { nameOfAbout } from "./name-of";

/** Choose the moment as of which something is shown. */
export function AsOfButton({ about }: { readonly about: About }) {
  const [isOpen, setOpen] = useState(false);
  const name = nameOfAbout(about);
  if (useMoment(name) !== undefined) return null;
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {t("asOfDots")}
      </button>
      {isOpen && <AsOfDialog name={name} onClose={() => setOpen(false)} />}
    </>
  );
}

function AsOfDialog({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const [typed, setTyped] = useState(localMinute(new Date()));
  const [problem, setProblem] = useState<string>();
  const show = () => {
    const at = momentTyped(typed);
    setProblem(at === undefined ? t("asOfNoMoment") : undefined);
    if (at !== undefined) showAsOf(name, at);
    return Promise.resolve(at !== undefined);
  };
  return (
    <FormDialog title={t("asOfTitle")} submit={t("asOfShow")} problem={problem} onSubmit={show} onClose={onClose}>
      <div class="field">
        <label for="as-of-moment">{t("asOfMoment")}</label>
        <input
          id="as-of-moment"
          type="datetime-local"
          value={typed}
          max={localMinute(new Date())}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p class="small soft">{t("asOfDialogHelp")}</p>
      </div>
    </FormDialog>
  );
}

const two = (number: number): string => String(number).padStart(2, "0");

/** A moment as `datetime-local` has it, in the official's own time zone. */
const localMinute = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
