import { type TextKey, t } from "../../../ui/texts";

const KEYS: readonly (readonly [key: string, name: TextKey])[] = [
  ["J K", "collectionsKeyMove"],
  ["A", "collectionsAccept"],
  ["R", "collectionsRefuse"],
  ["C", "collectionsOther"],
  ["N", "collectionsNew"],
  ["S", "collectionsSkip"],
  ["Z", "collectionsUndo"],
];

/** The keys by which lines are answered. */
export const DeskKeys = () => (
  <ul class="tagdesk-keys" aria-label={t("keysTitle")}>
    {KEYS.map(([key, name]) => (
      <li key={key}>
        {key.split(" ").map((one) => (
          <kbd key={one}>{one}</kbd>
        ))}{" "}
        {t(name)}
      </li>
    ))}
  </ul>
);
