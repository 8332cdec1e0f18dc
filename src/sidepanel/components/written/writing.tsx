import type { Written } from "../../state/written";
import type { WhatToWrite } from "./write-buttons";
import { WriteLabel } from "./write-label";
import { WriteNote } from "./write-note";

interface Props {
  readonly what: WhatToWrite;
  readonly of: Written;
  readonly name: string;
  readonly onClose: () => void;
}

export const Writing = ({ what, ...rest }: Props) =>
  what === "note" ? <WriteNote {...rest} /> : <WriteLabel {...rest} />;
