/** The members of a list by what they have in common, in order; as `Map.groupBy`, which Node 20 does not have. */
export function grouped<T, K>(list: readonly T[], by: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const group = groups.get(by(member));
    if (group) group.push(member);
    else groups.set(by(member), [member]);
  }
  return groups;
}
