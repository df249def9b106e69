/** What there is once in a process. */

/**
 * A value that every copy of a module shares: Astro loads the modules of the pages apart from the command
 * that runs them, so a variable of a module would exist twice in one process. The copy that is loaded first
 * makes it: the command's own, which stays while pages are made anew.
 *
 * @param name one for each value
 */
export const shared = <T>(name: string, make: () => T): T => {
  const values = globalThis as Record<symbol, unknown>
  return (values[Symbol.for(`event-archive ${name}`)] ??= make()) as T
}
