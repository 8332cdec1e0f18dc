import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { type TextKey, t } from "../../ui/texts";

/** Keys with what they do. */
export type Keys = readonly (readonly [keys: string, does: TextKey])[];

interface Props {
  readonly title: string;
  /** When the keys work. */
  readonly when: string;
  /** Lists of keys, with headings where there are several. */
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** Tells keys, until it is closed. */
export function KeysDialog({ title, when, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="form-dialog" aria-labelledby={heading} onClose={onClose}>
      <form method="dialog">
        <h2 id={heading}>{title}</h2>
        {children}
        <p class="small soft">{when}</p>
        <p class="actions">
          <button type="submit" autofocus>
            {t("computedClose")}
          </button>
        </p>
      </form>
    </dialog>
  );
}

export const KeyList = ({ keys }: { readonly keys: Keys }) => (
  <dl class="fields">
    {keys.map(([key, does]) => (
      <div key={key}>
        <dt>
          <kbd>{key}</kbd>
        </dt>
        <dd>{t(does)}</dd>
      </div>
    ))}
  </dl>
);
