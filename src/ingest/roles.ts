/** Roles and sides, as the archive writes them. */
import type { Entry } from './compiled-list.ts'
import { lookUp } from './look-up.ts'

type Person = Entry['people'][number]

/** Offices that a list names without the body or state that they belong to, by side. */
const offices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Israel: {
    'Ambassador to NATO': 'Ambassador of Israel to NATO',
    'Ambassador to NATO and the EU': 'Ambassador of Israel to NATO and the EU',
    'Ambassador to the EU and first ambassador to NATO':
      'Ambassador of Israel to the EU and first ambassador to NATO',
    'Chair of the Foreign Affairs and Defense Committee':
      'Chair of the Foreign Affairs and Defense Committee of the Knesset',
    'Chief of the General Staff': 'IDF Chief of the General Staff',
    'Defence Attaché to NATO': 'Defence Attaché of Israel to NATO',
    'Defence Minister': 'Defence Minister of Israel',
    'Defense Attaché to Brussels and NATO': 'Defence Attaché of Israel to Brussels and NATO',
    'Deputy Chief of Staff, Major General': 'IDF Deputy Chief of Staff, Major General',
    'Deputy Defence Minister': 'Deputy Defence Minister of Israel',
    'Deputy Director General for Western Europe, Ministry of Foreign Affairs':
      'Deputy Director General for Western Europe, Israeli Ministry of Foreign Affairs',
    'Deputy Foreign Minister': 'Deputy Foreign Minister of Israel',
    'Deputy Minister': 'Deputy Minister of Israel',
    'Deputy Prime Minister and Minister of Foreign Affairs':
      'Deputy Prime Minister and Minister of Foreign Affairs of Israel',
    'Foreign Minister': 'Foreign Minister of Israel',
    'Foreign Minister and Alternate Prime Minister':
      'Foreign Minister and Alternate Prime Minister of Israel',
    'Foreign Minister and Vice Prime Minister':
      'Foreign Minister and Vice Prime Minister of Israel',
    'Leader of the opposition': 'Leader of the opposition in Israel',
    'Prime Minister': 'Prime Minister of Israel',
    'symposium organiser': 'Symposium organiser',
  },
  NATO: {
    'Assistant Secretary General for Defence Investment':
      'NATO Assistant Secretary General for Defence Investment',
    'Assistant Secretary General for Operations': 'NATO Assistant Secretary General for Operations',
    'Assistant Secretary General for Political Affairs':
      'NATO Assistant Secretary General for Political Affairs',
    'Assistant Secretary General for Political Affairs and Security Policy':
      'NATO Assistant Secretary General for Political Affairs and Security Policy',
    'Head of the Mediterranean Dialogue and ICI Countries Section':
      'Head of the Mediterranean Dialogue and ICI Countries Section, NATO',
    'NATO Secretary General': 'Secretary General of NATO',
    'Supreme Allied Commander Europe and Commander of US European Command':
      'NATO Supreme Allied Commander Europe and Commander of US European Command',
  },
}

/** The role of a person, with the body that they held it in. */
export const roleOf = ({ role, side }: Person): string => lookUp(offices[side] ?? {}, role) ?? role

/** The side a person spoke for. The Parliamentary Assembly is not a body of NATO. */
export function sideOf({ role, side }: Person): 'israel' | 'nato' | 'other' | 'unknown' {
  if (side === 'NATO' && /NATO Parliamentary Assembly/.test(role)) return 'other'
  return side === 'Israel' ? 'israel' : side === 'NATO' ? 'nato' : side
}
