/** What reads the dates of a query, as a script of its own: only queries that may hold a date load it. */
import { takeDates } from '../query/typed-dates.ts'

window.archiveSearch = { ...window.archiveSearch, dates: takeDates }
