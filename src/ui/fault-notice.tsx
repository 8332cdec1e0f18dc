import type { ComponentChildren } from "preact";
import { TechnicalDetail } from "./technical-detail";

interface Props {
  /** What happened, what is kept and what to do. */
  readonly words: string;
  /** The name of the button that begins the page anew. */
  readonly reload: string;
  /** What was thrown, for whoever can mend it; folded away. */
  readonly error?: unknown;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** A bug was met: what that means for the official. */
export function FaultNotice({ words, reload, error, children }: Props) {
  return (
    <div class="notice" role="alert">
      <p>{words}</p>
      <p class="bar start">
        <button
          type="button"
          onClick={() => {
            location.reload();
          }}
        >
          {reload}
        </button>
        {children}
      </p>
      {error !== undefined && <TechnicalDetail error={error} />}
    </div>
  );
}
