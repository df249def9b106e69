/**
 * The file that every static host serves for a path.
 *
 * @example
 * fileOf('events/x/') // => 'events/x/index.html'
 */
export const fileOf = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path

/** In how many folders a file lies, counted from the root: 0 for `index.html`. */
export const depthOf = (file: string): number => file.split('/').length - 1
