import { useId } from "preact/hooks";
import { PROTECTION_LANGUAGES, type ProtectionLanguage } from "../../../domain/keeping/protection";
import { t } from "../../../ui/texts";

interface Props {
  readonly value: ProtectionLanguage;
  readonly onValue: (language: ProtectionLanguage) => void;
}

/** In which language it is written. */
export function LanguageChoice({ value, onValue }: Props) {
  const id = useId();
  return (
    <>
      <label for={id}>{t("protectionLanguage")}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = PROTECTION_LANGUAGES.find((one) => one === currentTarget.value);
          if (chosen) onValue(chosen);
        }}
      >
        {PROTECTION_LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {t(one === "de" ? "protectionGerman" : "protectionEnglish")}
          </option>
        ))}
      </select>
    </>
  );
}
