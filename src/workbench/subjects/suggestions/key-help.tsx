import { t } from "../../../ui/texts";

const KEYS = [
  ["J", "joiningJoin"],
  ["N", "toJoinRefuse"],
  ["L", "toJoinLaterDo"],
  ["↑ ↓", "toJoinMove"],
] as const;

/** Which keys do what here. */
export function KeyHelp() {
  return (
    <p class="small soft key-help bar">
      {KEYS.map(([key, name]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(name)}
        </span>
      ))}
    </p>
  );
}
