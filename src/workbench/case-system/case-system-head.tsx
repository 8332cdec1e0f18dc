import { linkTo } from "../../domain/policy";
import { CaseLink } from "../../ui/case-link";
import { usePolicy } from "../frame/use-policy";

/** The way to a case in the agency's case system. */
export function CaseSystemHead({ caseId }: { readonly caseId: string }) {
  const system = usePolicy()?.caseSystem;
  const href = system && linkTo(system, caseId);
  if (!system || href === undefined) return null;
  return (
    <p>
      <CaseLink href={href} name={system.name} />
    </p>
  );
}
