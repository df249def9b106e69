/** One of every kind of page of the built archive: what tests, pictures and measurements look at. */

export const kindsOfPages = [
  '',
  'events/',
  'events/lapid-stoltenberg-meeting/',
  'events/leshno-yaar-credentials/',
  'years/',
  'years/2015/',
  'people/',
  'eras/',
  'themes/',
  'people/yair-lapid/',
  'people/jens-stoltenberg/',
  'organizations/',
  'organizations/nato/',
  'places/',
  'places/nato-headquarters/',
  'map/',
  'topics/',
  'topics/mediterranean-dialogue/',
  'sources/',
  'sources/urdupoint-2021-07-13/',
  'search/',
  'about/',
  'about/he/',
  'founding/',
  'conflicts/',
  'changes/',
  'figures/',
  'data/',
  'print/',
  'docs/',
  '404.html',
]

/** A search that finds something, and one that finds nothing. */
export const searches = ['search/?q=mission', 'search/?q=xyzzyq']

/** The path of a page as a part of a file's name. */
export const nameOf = (path: string): string =>
  path.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home'
