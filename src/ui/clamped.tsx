import { useState } from "preact/hooks";
import { t } from "./texts";

// About three lines of a narrow panel. By length, not measured: measuring hundreds of texts would hold up the page.
const SHORT = 150;

interface Props {
  readonly text: string;
  /** Whose text it is, for the button's name. */
  readonly of: string;
}

/** A text from a page, cut to three lines with a button for the rest where it is long. */
export function Clamped({ text, of }: Props) {
  const [open, setOpen] = useState(false);
  const isLong = text.length > SHORT || text.split("\n", 4).length > 3;
  return (
    <>
      <p class={isLong && !open ? "page-text clamp" : "page-text"} dir="auto">
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          class="quiet small more"
          aria-expanded={open}
          aria-label={t(open ? "factLessOf" : "factMoreOf", of)}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {t(open ? "factLess" : "factMore")}
        </button>
      )}
    </>
  );
}
