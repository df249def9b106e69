/** Organizations. A state that acts in an event is its government; the country itself is a place. */
import { named } from './term.ts'
import type { Term } from './term.ts'

const he = (name: string) => named('he', name)

export const organizations: readonly Term[] = [
  // Israel
  { id: 'israeli-government', name: 'Government of Israel', spellings: ['Israel'] },
  {
    id: 'israeli-foreign-ministry',
    name: 'Israeli Ministry of Foreign Affairs',
    aliases: ['Israeli Foreign Ministry', 'Israel Ministry of Foreign Affairs'],
  },
  {
    id: 'israeli-defence-ministry',
    name: 'Israeli Ministry of Defence',
    aliases: [
      'Israel Ministry of Defence',
      'Israeli Defence Ministry',
      'Israel Ministry of Defense',
      he('משרד הביטחון'),
    ],
  },
  {
    id: 'israel-defense-forces',
    name: 'Israel Defense Forces',
    aliases: ['IDF', he('צבא ההגנה לישראל'), he('צה"ל')],
  },
  { id: 'israeli-navy', name: 'Israeli Navy', aliases: ['Israel Navy', he('חיל הים')] },
  {
    id: 'israeli-air-force',
    name: 'Israeli Air Force',
    aliases: ['Israel Air Force', he('חיל האוויר')],
  },
  { id: 'knesset', name: 'Knesset', aliases: [he('הכנסת'), named('ar', 'الكنيست')] },
  { id: 'sibat', name: 'SIBAT' },
  { id: 'israel-mission-to-nato', name: 'Mission of Israel to NATO' },
  { id: 'israel-mission-to-the-eu', name: 'Mission of Israel to the EU' },
  { id: 'atlantic-forum-of-israel', name: 'Atlantic Forum of Israel' },
  {
    id: 'inss',
    name: 'Institute for National Security Studies',
    aliases: ['INSS'],
  },
  { id: 'institute-for-policy-and-strategy', name: 'Institute for Policy and Strategy' },
  {
    id: 'interdisciplinary-center-herzliya',
    name: 'Interdisciplinary Center Herzliya',
    aliases: ['IDC Herzliya'],
  },
  { id: 'technion', name: 'Technion', aliases: [he('הטכניון')] },

  // NATO and its bodies
  { id: 'nato', name: 'NATO', aliases: ['North Atlantic Treaty Organization', 'the Alliance'] },
  { id: 'north-atlantic-council', name: 'North Atlantic Council', aliases: ['NAC'] },
  { id: 'nato-military-committee', name: 'NATO Military Committee' },
  {
    id: 'shape',
    name: 'Supreme Headquarters Allied Powers Europe',
    aliases: ['SHAPE'],
  },
  {
    id: 'nato-allied-maritime-command',
    name: 'NATO Allied Maritime Command',
    aliases: ['Allied Maritime Command', 'MARCOM'],
  },
  {
    id: 'nato-airborne-early-warning-and-control-force',
    name: 'NATO Airborne Early Warning and Control Force',
  },
  {
    id: 'standing-nato-maritime-group-2',
    name: 'Standing NATO Maritime Group 2',
    aliases: ['SNMG2'],
  },
  {
    id: 'standing-nato-mine-countermeasures-group-2',
    name: 'Standing NATO Mine Countermeasures Group 2',
    aliases: ['SNMCMG2'],
  },
  { id: 'nato-office-of-security', name: 'NATO Office of Security' },
  {
    id: 'nato-support-and-procurement-agency',
    name: 'NATO Support and Procurement Agency',
    aliases: ['NSPA'],
  },

  // Others
  {
    id: 'nato-parliamentary-assembly',
    name: 'NATO Parliamentary Assembly',
    aliases: ['NATO PA'],
  },
  { id: 'us-european-command', name: 'US European Command', aliases: ['EUCOM'] },
  { id: 'turkish-government', name: 'Government of Turkey', spellings: ['Turkey'] },
  { id: 'egyptian-government', name: 'Government of Egypt', spellings: ['Egypt'] },
  { id: 'tunisian-government', name: 'Government of Tunisia', spellings: ['Tunisia'] },
  { id: 'turkish-air-force', name: 'Turkish Air Force' },
  { id: 'hellenic-navy', name: 'Hellenic Navy' },
  { id: 'bulgarian-navy', name: 'Bulgarian Navy' },
  {
    id: 'embassy-of-denmark-in-israel',
    name: 'Embassy of Denmark in Israel',
    spellings: ['NATO contact point embassy (Denmark)'],
  },
  {
    id: 'embassy-of-greece-in-israel',
    name: 'Embassy of Greece in Israel',
    spellings: ['NATO contact point embassy (Greece)'],
  },
  { id: 'hezbollah', name: 'Hezbollah' },
  { id: 'rand', name: 'RAND' },
]

/** What lists give as an organization and the archive files as a topic: conferences of many years. */
export const notOrganizations: Readonly<Record<string, { topic: string }>> = {
  'Herzliya Conference': { topic: 'Herzliya Conference' },
}
