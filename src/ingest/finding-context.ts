/** What is known when stories become events. */
import type { ArchiveDate } from '../archive/date.ts'
import type { Knowledge } from './knowledge.ts'
import type { Layout } from './layout.ts'
import type { SideOf } from './sides.ts'

/** What is needed to make events of stories. */
export interface Finding {
  readonly knowledge: Knowledge
  readonly sideOf: SideOf
  readonly kind: Layout['kind']
  readonly published: ArchiveDate | undefined
  readonly language: string
  /** The day the item was read: an undated notice is no later. */
  readonly accessed: string
  /** The type of what somebody says. */
  readonly statement: string | undefined
}
