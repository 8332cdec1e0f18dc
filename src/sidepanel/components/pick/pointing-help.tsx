import { useEffect, useRef } from "preact/hooks";
import type { Move } from "../../../domain/evidence/reading";
import { type TextKey, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import type { Heard, Picker } from "../../control/picker";
import { READ_TROUBLES } from "../../sentences/read-troubles";
import type { Asking } from "../../../platform/kept";
import { PART_NAMES, POINT_AT } from "../../../ui/pick-names";

interface Props {
  readonly asking: Asking;
  readonly heard: Heard | undefined;
  readonly picker: Picker;
}

const STEPS: readonly (readonly [move: Move, name: TextKey])[] = [
  ["previous", "pickPrevious"],
  ["next", "pickNext"],
  ["wider", "pickWider"],
  ["narrower", "pickNarrower"],
];
const KEYS: Readonly<Record<string, Move>> = {
  ArrowLeft: "previous",
  ArrowRight: "next",
  ArrowUp: "wider",
  ArrowDown: "narrower",
};

/** While the official points: what is wanted, what is outlined, and the same by keys and buttons from here. */
export function PointingHelp({ asking: { kind, part }, heard, picker }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const onKey = (event: KeyboardEvent) => {
    const move = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
    if (move) void picker.steer(move);
    else if (event.key === "Enter" && event.target === box.current) void picker.steer("take");
    else if (event.key === "Escape") void picker.giveUp();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={box} class="pick-pointing" tabIndex={-1} onKeyDown={onKey} role="group" aria-label={t("pickPointing")}>
      <p>
        <b>{part === undefined ? t(POINT_AT[kind]) : t("pickPointPart", t(PART_NAMES[part]))}</b>
      </p>
      <p class="small soft">{t("pickPointHow")}</p>
      <Outlined heard={heard} />
      <div class="pick-steps">
        {STEPS.map(([move, name]) => (
          <button key={move} type="button" onClick={() => void picker.steer(move)}>
            {t(name)}
          </button>
        ))}
      </div>
      <p class="actions">
        <button type="button" onClick={() => void picker.giveUp()}>
          {t("pickStop")}
        </button>
        <button type="button" class="primary" onClick={() => void picker.steer("take")}>
          {t("pickTake")}
        </button>
      </p>
    </div>
  );
}

/** What is outlined on the page; read out as it changes. */
function Outlined({ heard }: Pick<Props, "heard">) {
  if (heard && !heard.ok)
    return (
      <p class="problem" role="alert">
        {t(READ_TROUBLES[heard.failure.code].help)}
      </p>
    );
  const state = heard?.state;
  if (state?.state !== "pointing") return null;
  return (
    <>
      <div role="alert">{state.problem && <p class="problem">{t("pickOutside")}</p>}</div>
      <p role="status" class="pick-outlined">
        <span class="small soft">{t("pickOutlinedNow")}</span>{" "}
        <q>
          <Words>{state.words}</Words>
        </q>
      </p>
    </>
  );
}
