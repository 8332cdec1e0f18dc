import { deliveryResumed } from "../../../domain/keeping/deliveries";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const deliveryResumedWords = entryWords(deliveryResumed, {
  name: "logTypeDeliveryResumed",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { deliveryId } }) => <Fields fields={[[t("deliveryName"), deliveryId]]} />,
});
