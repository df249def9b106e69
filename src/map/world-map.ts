/**
 * The map of where events happened: a large map of the part of the world that has most of them, a map of
 * its own for each crowd in it, and a small one of the world for what is far away. Every place with
 * coordinates is on one of them.
 */
import type { EventPlace } from '../archive/event-places.ts'
import { arranged } from './arranged.ts'
import type { Arranged, Thing } from './arranged.ts'
import { groupsOf } from './groups.ts'
import { landPath } from './land.ts'
import { radiusScale, ringOf } from './mark-size.ts'
import type { RadiusScale } from './mark-size.ts'
import { isInView, kmBetween, outlineIn, pointOf, viewOf, worldView } from './view.ts'
import type { Coordinates, Outline, View } from './view.ts'

/** A part of a map that has a map of its own. */
export interface Inset {
  readonly id: string
  readonly title: string
  readonly outline: Outline
  /** How many events happened in it, each counted once. */
  readonly eventCount: number
  readonly placeCount: number
}

/** One of the maps. */
export interface Panel {
  readonly id: string
  readonly title: string
  readonly view: View
  /** Its coasts, as an SVG path in half units. */
  readonly land: string
  /** Places with most events first, so that small marks lie on large ones. */
  readonly marks: readonly (EventPlace & Arranged)[]
  /** Crowds, each as one mark. */
  readonly insets: readonly (Inset & Arranged)[]
  /** What the large map shows, on that of the world. */
  readonly outline: Outline | undefined
  /** How many events happened at its places, each counted once. */
  readonly eventCount: number
}

/** All maps. */
export interface WorldMap {
  readonly main: Panel
  /** Maps of crowds, and that of the world. */
  readonly others: readonly Panel[]
  readonly scale: RadiusScale
}

type Located = EventPlace & { readonly coordinates: Coordinates }

/** What one of the maps shows. */
interface Part {
  readonly view: View
  readonly places: readonly Located[]
  readonly insets?: readonly Inset[]
  readonly outline?: Outline
}

/** Places as near as Lisbon to Rome, or joined by others that are, belong on one map. */
const NEAR_KM = 2000
/** So many marks that touch each other are a crowd. */
const CROWD = 3
const MOST_CROWDS = 3
/** Farther from its middle than this, in radians, a flat map is not like the world. */
const FARTHEST = 1.4

const FAR = { id: 'far-away', title: 'Farther away' }

const large = { width: 720, heights: [360, 680], margin: 32, leastKm: 1500 } as const
const small = { width: 300, heights: [300, 420], margin: 36, leastKm: 330 } as const

/** The map of some places; undefined where none of them has coordinates. */
export function worldMapOf(places: readonly EventPlace[]): WorldMap | undefined {
  const located = places.flatMap((one): Located[] => {
    const { coordinates } = one.place
    return coordinates ? [{ ...one, coordinates }] : []
  })
  const [near] = groupsOf(located, areNear).toSorted((a, b) => eventsOf(b) - eventsOf(a))
  if (!near) return undefined
  const total = eventsOf(located)
  const scale = radiusScale(
    located.map(({ events }) => events.length),
    total,
  )
  const view = eventsOf(near) > total / 2 ? mainView(near) : worldView(large.width)
  const shown = located.filter(({ coordinates }) => isInView(view, coordinates))
  const crowds = crowdsIn(view, shown, scale)
  const insets = crowds.map((crowd) => insetOf(crowd, view))
  const inCrowds = new Set(crowds.flatMap((crowd) => crowd.places))
  const rest = shown.filter((p) => !inCrowds.has(p))
  const far = located.filter((p) => !shown.includes(p))
  const panel = (named: Pick<Panel, 'id' | 'title'>, part: Part): Panel => ({
    ...named,
    view: part.view,
    land: landPath(part.view),
    outline: part.outline,
    eventCount: eventsOf(part.places),
    ...marksOf(part, scale),
  })
  return {
    main: panel({ id: 'main', title: '' }, { view, places: rest, insets }),
    others: [
      ...crowds.map((crowd, i) => panel(insets[i]!, crowd)),
      ...(far.length > 0 ? [panel(FAR, worldOf(far, view))] : []),
    ],
    scale,
  }
}

/** The world with what is far away, and the outline of the large map. */
function worldOf(places: readonly Located[], main: View): Part {
  const view = worldView(small.width)
  return { view, places, outline: outlineIn(view, main) }
}

function insetOf({ view, places }: Part, wider: View): Inset {
  // A town is better known than a building in it.
  const { place } = places.find((p) => p.place.precision === 'city') ?? places[0]!
  return {
    id: `around-${place.id}`,
    title: `Around ${place.name}`,
    outline: outlineIn(wider, view),
    eventCount: eventsOf(places),
    placeCount: places.length,
  }
}

/** The marks of places, and of crowds, with room for each. */
function marksOf(
  { view, places, insets = [], outline }: Part,
  { radiusOf }: RadiusScale,
): Pick<Panel, 'marks' | 'insets'> {
  const things: (Thing & ({ inset: Inset } | { own: EventPlace }))[] = [
    ...insets.map((inset) => {
      const { left, right, top, bottom } = inset.outline
      const radius = radiusOf(inset.eventCount)
      return {
        inset,
        name: inset.title,
        at: [(left + right) / 2, (top + bottom) / 2] as const,
        radius,
        ring: Math.max(0, (right - left) / 2 - radius),
        isFixed: true,
      }
    }),
    ...places.map(({ place, events, coordinates }) => ({
      own: { place, events },
      name: place.name,
      at: pointOf(view, coordinates),
      radius: radiusOf(events.length),
      ring: ringOf(place.precision),
      isFixed: false,
    })),
  ]
  const { width, height } = view
  const drawn = arranged(things, {
    width,
    height,
    taken: outline ? [outline] : [],
    isLarge: width === large.width,
  })
  return {
    insets: drawn.flatMap((thing) => ('inset' in thing ? { ...thing, ...thing.inset } : [])),
    marks: drawn.flatMap((thing) => ('own' in thing ? { ...thing, ...thing.own } : [])),
  }
}

function mainView(places: readonly Located[]): View {
  const view = viewOf(
    places.map(({ coordinates }) => coordinates),
    large,
  )
  return view.reach > FARTHEST ? worldView(large.width) : view
}

/** Marks that touch each other, where they are many, with what else lies between them. */
function crowdsIn(view: View, places: readonly Located[], { radiusOf }: RadiusScale): Part[] {
  const touch = (a: Located, b: Located) => {
    const [[ax, ay], [bx, by]] = [pointOf(view, a.coordinates), pointOf(view, b.coordinates)]
    return Math.hypot(ax - bx, ay - by) < radiusOf(a.events.length) + radiusOf(b.events.length)
  }
  const groups = groupsOf(places, touch)
    .filter((group) => group.length >= CROWD)
    .toSorted((a, b) => eventsOf(b) - eventsOf(a))
  const taken = new Set<Located>()
  return groups.slice(0, MOST_CROWDS).flatMap((group) => {
    const own = viewOf(
      group.map(({ coordinates }) => coordinates),
      small,
    )
    const inside = places.filter(
      (p) => !taken.has(p) && isInView(own, p.coordinates, small.margin / 2),
    )
    // The map of another crowd may have most of them already.
    if (inside.length < CROWD) return []
    for (const place of inside) taken.add(place)
    return [{ view: own, places: inside }]
  })
}

const areNear = (a: Located, b: Located) => kmBetween(a.coordinates, b.coordinates) <= NEAR_KM

/** How many events happened at some places, each counted once. */
const eventsOf = (places: readonly EventPlace[]) =>
  new Set(places.flatMap(({ events }) => events)).size
