import { useState } from "preact/hooks";
import { type Attribute, type Service, whatGoesOut } from "../../../domain/casework/service-requests";
import { newId } from "../../../platform";
import { casePlaces } from "../../../storage/reading";
import { ChoiceField } from "../../../ui/choice-field";
import { TextField } from "../../../ui/text-field";
import { type TextKey, t } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import type { ShownServer } from "../servers/use-servers";
import { troubleWords } from "../trouble-words";
import { AttributeField } from "./attribute-field";
import { findSimilar } from "./find-similar";
import type { Prepared } from "./prepared";
import { Preview } from "./preview";
import { useFiling } from "./use-filing";
import { useDefinition } from "./use-service";

interface Props {
  readonly shown: ShownServer;
  readonly services: readonly Service[];
  readonly caseId: string;
}

const NO_ATTRIBUTES: readonly Attribute[] = [];
/** More than a photo needs. */
const MOST_FILE = 10_000_000;

export function SendForm({ shown, services, caseId }: Props) {
  const [code, setCode] = useState("");
  const service = services.find((one) => one.code === code);
  const definition = useDefinition(shown.server, service);
  const attributes = definition?.ok ? definition.value : NO_ATTRIBUTES;
  const filing = useFiling(caseId, code, attributes);
  const [file, setFile] = useState<File>();
  const [isTried, setTried] = useState(false);
  const [prepared, setPrepared] = useState<Prepared>();
  const [busy, whileBusy] = useBusy();
  const isTooLarge = file !== undefined && file.size > MOST_FILE;
  const prepare = async (): Promise<void> => {
    setTried(true);
    if (filing.faults.length > 0 || !service || !definition?.ok || isTooLarge) return;
    const similar = await findSimilar(shown.server, filing.filing);
    const pairs = whatGoesOut(filing.filing, shown.server.jurisdiction, attributes);
    setPrepared({ filingId: newId(), pairs, service, attributes, file, similar });
  };
  if (prepared)
    return (
      <Preview
        prepared={prepared}
        shown={shown}
        caseId={caseId}
        onBack={() => setPrepared(undefined)}
        onDone={() => {
          filing.forget();
          setFile(undefined);
          setTried(false);
          setCode("");
          setPrepared(undefined);
        }}
      />
    );
  return (
    <form
      class="service-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(prepare);
      }}
    >
      <ServiceField services={services} code={code} onCode={setCode} isMissing={isTried && code === ""} />
      {definition && !definition.ok && (
        <p class="problem" role="alert">
          {troubleWords(definition.error)}
        </p>
      )}
      {attributes.map((attribute, n) => (
        <AttributeField
          key={`${attribute.code} ${String(n)}`}
          attribute={attribute}
          answers={filing.filing.answers[attribute.code] ?? []}
          problem={isTried ? attributeProblem(filing.faults, attribute) : undefined}
          onAnswers={(given) => filing.answer(attribute.code, given)}
        />
      ))}
      <TextField
        label={t("serviceDescription")}
        hint={t("serviceDescriptionHint")}
        value={filing.texts.description}
        rows={4}
        problem={isTried && filing.faults.includes("description") ? t("serviceDescriptionMissing") : undefined}
        onValue={(description) => filing.type({ description: description.slice(0, 4_000) })}
      />
      <PlaceFields caseId={caseId} filing={filing} isTried={isTried} />
      <TextField
        label={t("serviceMediaUrl")}
        value={filing.texts.mediaUrl}
        isCode
        problem={isTried && filing.faults.includes("media") ? t("releaseAddressWrong") : undefined}
        onValue={(mediaUrl) => filing.type({ mediaUrl })}
      />
      {shown.server.media && (
        <label class="field">
          {t("serviceFile")}
          <input type="file" onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])} />
          {isTooLarge && <small class="problem">{t("serviceFileLarge")}</small>}
        </label>
      )}
      <ContactFields filing={filing} isTried={isTried} />
      <p class="bar start">
        <button type="submit" class="primary" aria-disabled={busy}>
          {t(busy ? "serviceLooking" : "serviceShowWhatGoesOut")}
        </button>
      </p>
      <p class="small soft">{t("serviceNothingSentYet")}</p>
    </form>
  );
}

interface ServiceFieldProps {
  readonly services: readonly Service[];
  readonly code: string;
  readonly isMissing: boolean;
  readonly onCode: (code: string) => void;
}

function ServiceField({ services, code, isMissing, onCode }: ServiceFieldProps) {
  const named = services.toSorted((a, b) => a.group.localeCompare(b.group) || a.name.localeCompare(b.name));
  const nameOf = ({ group, name }: Service) => (group === "" ? name : `${group} · ${name}`);
  const chosen = services.find((one) => one.code === code);
  return (
    <>
      <ChoiceField
        label={t("serviceService")}
        value={code}
        choices={[["", t("serviceChoose")], ...named.map((one) => [one.code, nameOf(one)] as const)]}
        onValue={onCode}
      />
      {isMissing && <p class="problem">{t("serviceServiceMissing")}</p>}
      {chosen && chosen.description !== "" && (
        <p class="small soft">
          <Words>{chosen.description}</Words>
        </p>
      )}
    </>
  );
}

type Filing = ReturnType<typeof useFiling>;

function PlaceFields({
  caseId,
  filing,
  isTried,
}: {
  readonly caseId: string;
  readonly filing: Filing;
  readonly isTried: boolean;
}) {
  const places = useLive((db) => casePlaces(db, caseId), [caseId]) ?? [];
  const { texts, type, faults } = filing;
  return (
    <>
      {places.length > 0 && (
        <ChoiceField
          label={t("servicePlaceOf")}
          value=""
          choices={[["", t("serviceChoose")], ...places.map(({ listing, name }) => [listing, name] as const)]}
          onValue={(listing) => {
            const place = places.find((one) => one.listing === listing);
            if (place)
              type({
                address: place.address.slice(0, 500),
                latitude: place.latitude?.toString() ?? "",
                longitude: place.longitude?.toString() ?? "",
              });
          }}
        />
      )}
      <TextField
        label={t("serviceAddress")}
        value={texts.address}
        problem={isTried && faults.includes("place") ? t("serviceWhereMissing") : undefined}
        onValue={(address) => type({ address: address.slice(0, 500) })}
      />
      <div class="service-row">
        <TextField label={t("serviceLatitude")} value={texts.latitude} onValue={(latitude) => type({ latitude })} />
        <TextField label={t("serviceLongitude")} value={texts.longitude} onValue={(longitude) => type({ longitude })} />
      </div>
    </>
  );
}

function ContactFields({
  filing: { texts, type, faults },
  isTried,
}: {
  readonly filing: Filing;
  readonly isTried: boolean;
}) {
  const isWrong = isTried && faults.includes("email");
  return (
    <details class="service-contact" open={isWrong}>
      <summary>{t("serviceContact")}</summary>
      <p class="small soft">{t("serviceContactHint")}</p>
      <div class="service-row">
        <TextField label={t("serviceFirstName")} value={texts.firstName} onValue={(firstName) => type({ firstName })} />
        <TextField label={t("serviceLastName")} value={texts.lastName} onValue={(lastName) => type({ lastName })} />
      </div>
      <div class="service-row">
        <TextField
          label={t("serviceEmail")}
          value={texts.email}
          problem={isWrong ? t("serviceEmailWrong") : undefined}
          onValue={(email) => type({ email })}
        />
        <TextField label={t("servicePhone")} value={texts.phone} onValue={(phone) => type({ phone })} />
      </div>
    </details>
  );
}

const WHY = {
  missing: "serviceAttributeMissing",
  number: "serviceAttributeNumber",
  moment: "serviceAttributeMoment",
} as const satisfies Readonly<Record<string, TextKey>>;

function attributeProblem(faults: Filing["faults"], { code }: Attribute): string | undefined {
  const fault = faults.find((one) => typeof one === "object" && one.attribute === code);
  return typeof fault === "object" ? t(WHY[fault.why]) : undefined;
}
