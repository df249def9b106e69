/** Numbers of drawings as they are written. */
import type { Point } from '../map/view.ts'

/** A length or a position: a tenth of a unit is less than can be seen. */
export const rounded = (value: number): number => Math.round(value * 10) / 10

/** A point, as paths and transforms have it. */
export const written = (point: Point): string => point.map(rounded).join(' ')
