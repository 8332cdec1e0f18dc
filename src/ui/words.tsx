/** Words that are not ours, on a line of ours: set apart, so that their direction cannot turn what stands around them. */
export function Words({ children }: { readonly children: string | undefined }) {
  return <bdi>{children}</bdi>;
}
