import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "./texts";
import { useBusy } from "./use-busy";

interface Props {
  readonly title: string;
  /** The name of the button that does it. */
  readonly submit: string;
  /** Whether what it does cannot be taken back: the button looks like it. */
  readonly isForGood?: boolean;
  /** Why it could not be done. */
  readonly problem?: ComponentChildren;
  /** Does it; true closes the dialog. */
  readonly onSubmit: () => Promise<boolean>;
  readonly onClose: () => void;
  /** What was typed is given up. Escape gives nothing up: it is there again when the dialog is opened anew. */
  readonly onGiveUp?: () => void;
  /** Whether what it holds was typed before it was opened. */
  readonly isFromBefore?: boolean;
  readonly children: ComponentChildren;
}

/** The platform's own dialog with a form in it. It is there while it is rendered; focus goes back where it came from. */
export function FormDialog({
  title,
  submit,
  isForGood = false,
  problem,
  onSubmit,
  onClose,
  onGiveUp,
  isFromBefore = false,
  children,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, whileBusy] = useBusy();
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const run = async () => {
    const done = await onSubmit();
    if (done) dialog.current?.close();
    else dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <dialog ref={dialog} class="form-dialog" aria-labelledby={heading} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void whileBusy(run);
        }}
      >
        <h2 id={heading}>{title}</h2>
        {children}
        {isFromBefore && <p class="small soft">{t("typedBefore")}</p>}
        <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
        <p class="actions">
          <button
            type="button"
            onClick={() => {
              onGiveUp?.();
              dialog.current?.close();
            }}
          >
            {t("factCancel")}
          </button>
          <button type="submit" class={isForGood ? "danger" : "primary"} disabled={busy}>
            {submit}
          </button>
        </p>
      </form>
    </dialog>
  );
}
