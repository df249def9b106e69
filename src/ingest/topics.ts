/** Topics: near words of a list meet in one id. What is no topic of the archive says what it is. */
import type { Term } from './term.ts'

export const topics: readonly Term[] = [
  // What NATO and Israel do together, and in which form
  { id: 'mediterranean-dialogue', name: 'Mediterranean Dialogue' },
  { id: 'nato-israel-cooperation', name: 'NATO–Israel cooperation' },
  { id: 'nato-partnerships', name: 'NATO partnerships', spellings: ['partnership'] },
  {
    id: 'individual-cooperation',
    name: 'Individual cooperation programmes',
    aliases: [
      'Individual Cooperation Programme',
      'ICP',
      'Individual Partnership and Cooperation Programme',
      'IPCP',
    ],
    spellings: ['partnership agreement'],
  },
  {
    id: 'istanbul-cooperation-initiative',
    name: 'Istanbul Cooperation Initiative',
    aliases: ['ICI'],
  },
  {
    id: 'israeli-representation-at-nato',
    name: 'Israeli representation at NATO',
    spellings: ['mission to NATO'],
  },
  {
    id: 'contact-point-embassies',
    name: 'Contact point embassies',
    aliases: ['contact point embassy'],
  },
  { id: 'liaison-officers', name: 'Liaison officers', aliases: ['liaison officer'] },
  {
    id: 'political-consultations',
    name: 'Political consultations',
    spellings: ['political consultation'],
  },
  {
    id: 'strategic-dialogue-talks',
    name: 'Strategic Dialogue Talks',
    aliases: ['Strategic Dialogue'],
    spellings: ['strategic dialogue'],
  },
  { id: 'nato-israel-symposium', name: 'NATO–Israel symposium' },
  { id: 'herzliya-conference', name: 'Herzliya Conference' },
  { id: 'nato-summits', name: 'NATO summits', spellings: ['summit'] },
  {
    id: 'defence-ministers-meetings',
    name: 'Meetings of defence ministers',
    spellings: ['defence ministers'],
  },
  {
    id: 'foreign-ministers-meetings',
    name: 'Meetings of foreign ministers',
    spellings: ['foreign ministers'],
  },
  { id: 'parliamentary-contacts', name: 'Parliamentary contacts', spellings: ['parliament'] },
  {
    id: 'turkey-and-the-partnership',
    name: 'Turkey and the partnership',
    aliases: ['Turkish veto'],
    spellings: ['Turkey', 'veto', 'expulsion call'],
  },

  // The military side
  { id: 'military-cooperation', name: 'Military cooperation' },
  { id: 'military-exercises', name: 'Military exercises', spellings: ['exercise', 'PASSEX'] },
  { id: 'interoperability', name: 'Interoperability' },
  {
    id: 'maritime-cooperation',
    name: 'Maritime cooperation',
    aliases: ['naval cooperation'],
  },
  { id: 'maritime-security', name: 'Maritime security' },
  { id: 'port-visits', name: 'Port visits', spellings: ['port visit'] },
  { id: 'operation-active-endeavour', name: 'Operation Active Endeavour' },
  { id: 'operation-sea-guardian', name: 'Operation Sea Guardian' },
  { id: 'mine-countermeasures', name: 'Mine countermeasures' },
  { id: 'piracy', name: 'Piracy' },
  { id: 'air-defence', name: 'Air defence' },
  { id: 'air-surveillance', name: 'Air surveillance' },
  { id: 'missile-defence', name: 'Missile defence', aliases: ['missile defense'] },
  { id: 'patriot-deployment', name: 'Patriot deployment', spellings: ['Patriot'] },
  { id: 'military-medicine', name: 'Military medicine' },
  {
    id: 'civil-emergency-planning',
    name: 'Civil emergency planning',
    aliases: ['civil preparedness'],
  },
  {
    id: 'defence-procurement',
    name: 'Defence procurement and industry',
    aliases: ['procurement', 'defence industry'],
  },
  { id: 'logistics', name: 'Logistics' },
  {
    id: 'science-and-technology',
    name: 'Science and technology',
    aliases: ['innovation'],
  },
  {
    id: 'cyber-defence',
    name: 'Cyber defence',
    aliases: ['cyber security', 'cyber'],
  },
  { id: 'information-security', name: 'Information security' },
  { id: 'intelligence', name: 'Intelligence' },

  // What it was about
  { id: 'counter-terrorism', name: 'Counter-terrorism', spellings: ['terrorism'] },
  { id: 'islamic-fundamentalism', name: 'Islamic fundamentalism' },
  {
    id: 'non-proliferation',
    name: 'Non-proliferation',
    aliases: ['proliferation'],
  },
  { id: 'arms-control', name: 'Arms control' },
  {
    id: 'collective-defence',
    name: 'Collective defence',
    aliases: ['Article 5'],
    spellings: ['security guarantee'],
  },
  {
    id: 'middle-east-peace-process',
    name: 'Middle East peace process',
    spellings: ['peace process'],
  },
  { id: 'gaza-flotilla-raid', name: 'Gaza flotilla raid', aliases: ['Mavi Marmara'] },
  { id: 'hamas-attack', name: 'Hamas attack', aliases: ['Hamas attacks'] },
  { id: 'hostages', name: 'Hostages' },
  { id: 'ceasefire', name: 'Ceasefire' },
  { id: 'missile-attacks', name: 'Missile attacks', spellings: ['missile attack'] },
  { id: 'de-escalation', name: 'De-escalation', spellings: ['restraint'] },
]

/**
 * Words that lists give as topics and that the archive files under another kind: a place or an
 * organization that is mentioned, or nothing, with the reason.
 */
export const notTopics: Readonly<
  Record<string, { place: string } | { organization: string } | { nothing: string }>
> = {
  Afghanistan: { place: 'Afghanistan' },
  Egypt: { place: 'Egypt' },
  Gaza: { place: 'Gaza Strip' },
  Iran: { place: 'Iran' },
  Syria: { place: 'Syria' },
  Ukraine: { place: 'Ukraine' },
  Hezbollah: { organization: 'Hezbollah' },
  conference: { nothing: 'the type of an event says it' },
  diplomacy: { nothing: 'too wide to find anything by' },
}
