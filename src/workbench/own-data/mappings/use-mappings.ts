import { type Mapping, READY_MAPPINGS } from "../../../domain/casework/own-data";
import type { PolicyMappings } from "../../../domain/policy";
import { getPolicy, onPolicy } from "../../../platform";
import { listMappings } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { useTold } from "../../frame/use-told";

/** A mapping that can be chosen, whoever made it. */
export interface KnownMapping {
  readonly id: string;
  readonly from: "own" | "agency" | "ready";
  readonly name: string;
  readonly mapping: Mapping;
}

/** The mappings of the agency's policy, as it stands now; undefined until that is known. */
export function usePolicyMappings(): PolicyMappings | undefined {
  const { value } = useTold<PolicyMappings>((onValue, onError) => {
    const read = () => {
      getPolicy().then(({ mappings }) => {
        onValue(mappings);
      }, onError);
    };
    read();
    return onPolicy(read);
  }, []);
  return value;
}

/** Every mapping at hand: one's own, the agency's, those that come with the product. */
export function useMappings(): readonly KnownMapping[] {
  const own = useLive(listMappings, []) ?? [];
  const policy = usePolicyMappings();
  return [
    ...own.map(({ mappingId, mapping }) => ({ id: mappingId, from: "own" as const, name: mapping.name, mapping })),
    ...(policy?.mappings ?? []).map((mapping, n) => ({
      id: `agency ${n}`,
      from: "agency" as const,
      name: mapping.name,
      mapping,
    })),
    ...READY_MAPPINGS.map(({ readyId, mapping }) => ({
      id: readyId,
      from: "ready" as const,
      name: readyName(readyId) ?? mapping.name,
      mapping,
    })),
  ];
}

/** What comes with the product is called in the official's language. */
function readyName(readyId: string): string | undefined {
  const names: Readonly<Record<string, string>> = {
    ocds: t("ownDataReadyOcds"),
    cms: t("ownDataReadyCms"),
    "cqc-directory": t("ownDataReadyCqcDirectory"),
    "cqc-locations": t("ownDataReadyCqcLocations"),
    "price-list": t("ownDataReadyPriceList"),
    "contract-register": t("ownDataReadyContractRegister"),
  };
  return names[readyId];
}
