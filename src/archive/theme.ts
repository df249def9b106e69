/** Topics that are told as a theme. */
import type { RecordOf } from './records.ts'

/** Whether a topic is a theme: its introduction rests on events that it links to. */
export const isTheme = ({ body }: Pick<RecordOf<'topics'>, 'body'>): boolean =>
  body.includes('](/events/')
