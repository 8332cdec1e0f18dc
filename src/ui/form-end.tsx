import type { ComponentChildren } from "preact";
import { t } from "./texts";

interface Props {
  /** What the button that sends the form says. */
  readonly keep: string;
  readonly busy?: boolean;
  /** Whether what is in the fields was typed before the form was left. */
  readonly isFromBefore: boolean;
  readonly onCancel: () => void;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** The end of a form that stands in its line: what is to be said of it, and its buttons. */
export const FormEnd = ({ keep, busy, isFromBefore, onCancel, children }: Props) => (
  <>
    {isFromBefore && <p class="small soft">{t("typedBefore")}</p>}
    <p class="bar start">
      <button type="submit" class="small" aria-disabled={busy}>
        {keep}
      </button>
      <button type="button" class="quiet small" onClick={onCancel}>
        {t("factCancel")}
      </button>
      {children}
    </p>
  </>
);
