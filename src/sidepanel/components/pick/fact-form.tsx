import { useEffect, useRef, useState } from "preact/hooks";
import { oneLine } from "../../../domain/ground/text";
import { ChoiceField } from "../../../ui/choice-field";
import { propertyName } from "../../../ui/property-names";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";

/** What communities say of those that officials work with, in the terms of schema.org. */
const PROPERTIES = [
  "address",
  "telephone",
  "email",
  "url",
  "description",
  "category",
  "openingHours",
  "priceRange",
  "numberOfBeds",
  "numberOfRooms",
  "numberOfEmployees",
  "foundingDate",
  "award",
  "hasCredential",
  "parentOrganization",
  "jobTitle",
  "worksFor",
  "workLocation",
  "alumniOf",
  "knowsAbout",
  "knowsLanguage",
  "creator",
  "dateCreated",
  "material",
  "license",
] as const;
const OTHER = "";
const LONGEST = 80;

interface Props {
  /** The schema.org property that the fact is. */
  readonly onNamed: (property: string) => void;
  readonly onCancel: () => void;
}

/** Which fact shall be read: one that everybody knows the name of, or one by its label on the page. */
export function FactForm({ onNamed, onCancel }: Props) {
  const [property, setProperty] = useState<string>(OTHER);
  const [label, setLabel] = useState("");
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select")?.focus(), []);
  const submit = () => {
    const named = oneLine(label).replaceAll(".", " ").slice(0, LONGEST);
    if (property !== OTHER) onNamed(property);
    else if (named) onNamed(`additionalProperty.${named}`);
    else setMissing(true);
  };
  return (
    <form
      ref={form}
      class="pick-fact"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ChoiceField
        label={t("pickFactWhich")}
        value={property}
        choices={[
          [OTHER, t("pickFactOther")],
          ...PROPERTIES.map((each) => [each, propertyName(each)] as const).sort((a, b) => a[1].localeCompare(b[1])),
        ]}
        onValue={setProperty}
      />
      {property === OTHER && (
        <TextField
          label={t("pickFactLabel")}
          value={label}
          onValue={setLabel}
          hint={t("pickFactLabelHint")}
          problem={missing ? t("pickFactLabelMissing") : undefined}
        />
      )}
      <p class="actions">
        <button type="button" onClick={onCancel}>
          {t("pickBack")}
        </button>
        <button type="submit" class="primary">
          {t("pickPoint")}
        </button>
      </p>
    </form>
  );
}
