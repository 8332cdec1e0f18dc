import { caseHref } from "../../cases/links";

export function CaseLink({ caseId }: { readonly caseId: string }) {
  return (
    <a class="id" href={caseHref(caseId)}>
      <bdi>{caseId}</bdi>
    </a>
  );
}
