/** Groups of what is joined to each other, directly or by way of others. */

/** Groups in the order of their first members, whose order stays. */
export function groupsOf<T>(all: readonly T[], areJoined: (a: T, b: T) => boolean): T[][] {
  const left = new Set(all)
  const groups = []
  for (const first of all) {
    if (!left.delete(first)) continue
    const group = [first]
    // It grows while it is gone through.
    for (const member of group) {
      for (const other of left) {
        if (areJoined(member, other)) {
          left.delete(other)
          group.push(other)
        }
      }
    }
    groups.push(all.filter((one) => group.includes(one)))
  }
  return groups
}
