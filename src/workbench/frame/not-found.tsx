import type { ComponentChildren } from "preact";
import { t } from "../../ui/texts";
import { Heading } from "./heading";
import { useWorkbench } from "./workbench";

interface Props {
  readonly title: string;
  /** What was looked for and why it may not be here. */
  readonly children: ComponentChildren;
}

/** Nothing stands under this address: says so and leads on. */
export function NotFound({ title, children }: Props) {
  const { rooms } = useWorkbench();
  return (
    <div class="page narrow">
      <Heading title={title} />
      <p>{children}</p>
      <ul class="links">
        {rooms.map(
          ({ address, whenLost }) =>
            whenLost && (
              <li key={address}>
                <a href={address}>{t(whenLost)}</a>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
