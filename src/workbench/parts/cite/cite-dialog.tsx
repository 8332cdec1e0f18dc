import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { fold } from "../../../domain/ground/text";
import { formatDay } from "../../../ui/dates";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import type { Citable, CitableGroup } from "./citable";

interface Props {
  readonly groups: readonly CitableGroup[];
  readonly onCite: (item: Citable) => void;
  readonly onClose: () => void;
}

/** Of a case with thousands of reviews no more is listed at once: a word finds the rest. */
const MOST = 30;

/** What can be cited, by option, found by a part of its words. */
export function CiteDialog({ groups, onCite, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [heading, search] = [useId(), useId()];
  const [typed, setTyped] = useState("");
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const found = useMemo(() => matching(groups, typed), [groups, typed]);
  return (
    <dialog ref={dialog} class="form-dialog decision-cite-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{t("decisionCiteTitle")}</h2>
      <div class="field">
        <label for={search}>{t("decisionCiteFind")}</label>
        <input
          id={search}
          type="search"
          dir="auto"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
      </div>
      <div class="decision-citable" tabIndex={0} role="group" aria-labelledby={heading}>
        {found.length === 0 && <p class="soft">{t("decisionCiteNone")}</p>}
        {found.map(({ name, items }) => (
          <section key={name}>
            <h3>
              <Words>{name}</Words>
            </h3>
            <ul>
              {items.slice(0, MOST).map((item) => (
                <li key={item.key}>
                  <button
                    type="button"
                    onClick={() => {
                      onCite(item);
                      dialog.current?.close();
                    }}
                  >
                    <span class="decision-citable-text" dir="auto">
                      {item.text}
                    </span>
                    <span class="small soft">
                      <Words>{item.from}</Words> · {formatDay(item.at)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {items.length > MOST && <p class="small soft">{tn("decisionCiteMore", items.length - MOST)}</p>}
          </section>
        ))}
      </div>
      <p class="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          {t("factCancel")}
        </button>
      </p>
    </dialog>
  );
}

function matching(groups: readonly CitableGroup[], typed: string): readonly CitableGroup[] {
  const words = fold(typed)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const isWanted = (name: string) => (item: Citable) => {
    const text = fold(`${name} ${item.text} ${item.from}`);
    return words.every((word) => text.includes(word));
  };
  return groups
    .map(({ name, items }) => ({ name, items: items.filter(isWanted(name)) }))
    .filter(({ items }) => items.length > 0);
}
