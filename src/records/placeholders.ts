/** What a draft says where a news item is silent, until an editor writes what is true. */

/** Of a source whose publisher is not known. */
export const NO_PUBLISHER = 'Unknown'

/** Of a participant whom nothing gives a role. */
export const NO_ROLE = 'Role not given'
