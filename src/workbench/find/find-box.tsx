import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../../ui/texts";
import { useShortcuts } from "../frame/use-shortcuts";
import { useWorkbench } from "../frame/workbench";
import type { Place } from "../router/route";
import { findHref } from "./links";
import { optionId, optionsOf } from "./options";
import { Popup } from "./popup";
import { useFound } from "./use-found";
import { useSaved } from "./saved/use-saved";

/** So many of each group while somebody types; the page of results has more. */
const MOST = 4;

/**
 * The box that finds what is kept here, from anywhere: a combobox with a list of what is found.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function FindBox({ place }: { readonly place: Place }) {
  const { navigate } = useWorkbench();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { saved } = useSaved();
  const { latest, isOld } = useFound({ text: isOpen ? text : "", isTyping: true, most: MOST });
  const options = optionsOf({ text, found: latest, saved });
  const shown = "text" in place && typeof place.text === "string" ? place.text : undefined;
  useEffect(() => {
    if (shown !== undefined) setText(shown);
  }, [shown]);
  useShortcuts((key) => {
    if (key !== "/") return false;
    input.current?.select();
    input.current?.focus();
    return true;
  });
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const go = (href: Parameters<typeof navigate>[0]) => {
    close();
    input.current?.blur();
    navigate(href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (move !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(moved(active, move, options.length));
    } else if (event.key === "Enter") go(options[active]?.href ?? findHref(text));
    else if (event.key === "Escape") {
      event.preventDefault();
      if (!isOpen) input.current?.blur();
      close();
    }
  };
  return (
    <div class="find" role="search" aria-label={t("findLabel")}>
      <input
        ref={input}
        type="search"
        role="combobox"
        list={undefined}
        aria-label={t("findLabel")}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        aria-activedescendant={isOpen && active >= 0 ? optionId(id, active) : undefined}
        autocomplete="off"
        spellcheck={false}
        // Empty, its hint follows the page; what is typed follows its own letters.
        dir={text === "" ? undefined : "auto"}
        placeholder={t("findHint")}
        value={text}
        onFocus={() => {
          setOpen(true);
        }}
        onBlur={close}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      {text === "" && <kbd aria-hidden="true">/</kbd>}
      {isOpen && (
        <Popup id={id} text={text} found={latest} isOld={isOld} options={options} active={active} onChosen={go} />
      )}
    </div>
  );
}

const MOVES: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

/** The next option in a direction; behind the last comes the box itself (-1), and then the first. */
function moved(active: number, by: number, count: number): number {
  const next = active + by;
  if (next < -1) return count - 1;
  return next >= count ? -1 : next;
}
