import { useState } from "preact/hooks";
import type { Attribute, Filing, FilingFault } from "../../../domain/casework/service-requests";
import { faultsOf } from "../../../domain/casework/service-requests";
import { useTyped } from "../../../ui/typed";
import { degrees } from "../find/use-question";

const TEXTS = {
  description: "",
  latitude: "",
  longitude: "",
  address: "",
  mediaUrl: "",
  firstName: "",
  lastName: "",
  email: "",
  phone: "",
};
export type FilingTexts = typeof TEXTS;

/** A request as it is being written for a case; what was typed is there again after another room. */
export function useFiling(caseId: string, serviceCode: string, attributes: readonly Attribute[]) {
  const { texts, type, forget } = useTyped(`filing ${caseId}`, TEXTS);
  const [answers, setAnswers] = useState<Filing["answers"]>({});
  const isPlaced = texts.latitude.trim() !== "" || texts.longitude.trim() !== "";
  const [latitude, longitude] = [degrees(texts.latitude), degrees(texts.longitude)];
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const { firstName, lastName, email, phone } = texts;
  const filing: Filing = {
    serviceCode,
    description: texts.description,
    latitude: isPoint ? latitude : null,
    longitude: isPoint ? longitude : null,
    address: texts.address,
    mediaUrl: texts.mediaUrl,
    answers: Object.fromEntries(attributes.map(({ code }) => [code, answers[code] ?? []])),
    contact: { firstName, lastName, email, phone },
  };
  const faults: readonly FilingFault[] = [
    ...faultsOf(filing, attributes).filter((fault) => !(fault === "place" && isPlaced && !isPoint)),
    ...(isPlaced && !isPoint ? (["place"] as const) : []),
  ];
  return {
    texts,
    type: (part: Partial<FilingTexts>) => type({ ...texts, ...part }),
    answer: (code: string, given: readonly string[]) => setAnswers({ ...answers, [code]: given }),
    forget: () => {
      setAnswers({});
      forget();
    },
    filing,
    faults,
  };
}
