/**
 * Places, with general geography: two decimals, and for seas, lands and countries a point near the
 * middle.
 */
import { named } from './term.ts'
import type { PlaceTerm } from './term.ts'

export const places: readonly PlaceTerm[] = [
  // Israel and its neighbours
  { id: 'israel', name: 'Israel', ...country(31.05, 34.85), within: 'middle-east' },
  { id: 'jerusalem', name: 'Jerusalem', ...city(31.78, 35.22), within: 'middle-east' },
  { id: 'tel-aviv', name: 'Tel Aviv', ...city(32.08, 34.78), within: 'israel' },
  {
    id: 'haifa',
    name: 'Haifa',
    aliases: [named('he', 'חיפה'), named('ar', 'حيفا')],
    ...city(32.79, 34.99),
    within: 'israel',
  },
  {
    id: 'herzliya',
    name: 'Herzliya',
    aliases: [named('he', 'הרצליה')],
    ...city(32.16, 34.84),
    within: 'israel',
  },
  {
    id: 'eilat',
    name: 'Eilat',
    aliases: [named('he', 'אילת')],
    ...city(29.56, 34.95),
    within: 'israel',
  },
  {
    id: 'palmachim',
    name: 'Palmachim',
    aliases: [named('he', 'פלמחים')],
    ...city(31.9, 34.69),
    within: 'israel',
  },
  { id: 'gaza-border', name: 'Gaza border', ...region(31.4, 34.45), within: 'middle-east' },
  {
    id: 'gaza-strip',
    name: 'Gaza Strip',
    aliases: ['Gaza', named('ar', 'قطاع غزة')],
    ...region(31.42, 34.35),
    within: 'middle-east',
  },
  {
    id: 'west-bank',
    name: 'West Bank',
    aliases: [named('ar', 'الضفة الغربية')],
    ...region(32.0, 35.25),
    within: 'middle-east',
  },
  {
    id: 'ramallah',
    name: 'Ramallah',
    aliases: [named('ar', 'رام الله')],
    ...city(31.9, 35.2),
    within: 'west-bank',
  },
  { id: 'jordan', name: 'Jordan', ...country(31.24, 36.51), within: 'middle-east' },
  {
    id: 'aqaba',
    name: 'Aqaba',
    aliases: [named('ar', 'العقبة')],
    ...city(29.53, 35.01),
    within: 'jordan',
  },
  {
    id: 'egypt',
    name: 'Egypt',
    aliases: [named('ar', 'مصر')],
    ...country(26.82, 30.8),
  },
  {
    id: 'syria',
    name: 'Syria',
    aliases: [named('ar', 'سوريا')],
    ...country(34.8, 39.0),
    within: 'middle-east',
  },
  { id: 'iran', name: 'Iran', ...country(32.43, 53.69), within: 'middle-east' },
  { id: 'middle-east', name: 'Middle East', ...region(29.3, 42.55) },

  // Seas
  {
    id: 'red-sea',
    name: 'Red Sea',
    aliases: [named('he', 'ים סוף'), named('ar', 'البحر الأحمر')],
    ...region(22.0, 38.0),
  },
  {
    id: 'black-sea',
    name: 'Black Sea',
    aliases: [named('ro', 'Marea Neagră'), named('tr', 'Karadeniz')],
    ...region(43.4, 34.3),
  },
  { id: 'mediterranean', name: 'Mediterranean', ...region(35.0, 18.0) },

  // Elsewhere
  { id: 'brussels', name: 'Brussels', ...city(50.85, 4.35), within: 'belgium' },
  { id: 'belgium', name: 'Belgium', ...country(50.5, 4.47) },
  {
    id: 'nato-headquarters',
    name: 'NATO headquarters',
    coordinates: [50.88, 4.43],
    precision: 'building',
    within: 'brussels',
  },
  { id: 'luxembourg', name: 'Luxembourg', ...city(49.61, 6.13) },
  { id: 'stockholm', name: 'Stockholm', ...city(59.33, 18.07), within: 'sweden' },
  { id: 'sweden', name: 'Sweden', aliases: [named('sv', 'Sverige')], ...country(60.13, 18.64) },
  { id: 'ljubljana', name: 'Ljubljana', ...city(46.05, 14.51), within: 'slovenia' },
  {
    id: 'slovenia',
    name: 'Slovenia',
    aliases: [named('sl', 'Slovenija')],
    ...country(46.15, 14.99),
  },
  {
    id: 'germany',
    name: 'Germany',
    aliases: [named('de', 'Deutschland')],
    ...country(51.17, 10.45),
  },
  { id: 'poland', name: 'Poland', aliases: [named('pl', 'Polska')], ...country(51.92, 19.15) },
  { id: 'ukraine', name: 'Ukraine', aliases: [named('uk', 'Україна')], ...country(48.38, 31.17) },
  {
    id: 'constanta',
    name: 'Constanța',
    aliases: ['Constanta', 'Constantsa'],
    ...city(44.17, 28.64),
    within: 'romania',
  },
  { id: 'romania', name: 'Romania', aliases: [named('ro', 'România')], ...country(45.94, 24.97) },
  {
    id: 'naples',
    name: 'Naples',
    aliases: [named('it', 'Napoli')],
    ...city(40.85, 14.27),
    within: 'italy',
  },
  { id: 'taormina', name: 'Taormina', ...city(37.85, 15.29), within: 'italy' },
  { id: 'italy', name: 'Italy', aliases: [named('it', 'Italia')], ...country(41.87, 12.57) },
  {
    id: 'seville',
    name: 'Seville',
    aliases: [named('es', 'Sevilla')],
    ...city(37.39, -5.98),
    within: 'spain',
  },
  { id: 'valencia', name: 'Valencia', ...city(39.47, -0.38), within: 'spain' },
  { id: 'spain', name: 'Spain', aliases: [named('es', 'España')], ...country(40.46, -3.75) },
  {
    id: 'istanbul',
    name: 'Istanbul',
    aliases: [named('tr', 'İstanbul')],
    ...city(41.01, 28.98),
    within: 'turkey',
  },
  { id: 'konya', name: 'Konya', ...city(37.87, 32.48), within: 'turkey' },
  { id: 'turkey', name: 'Turkey', aliases: [named('tr', 'Türkiye')], ...country(38.96, 35.24) },
  {
    id: 'rabat',
    name: 'Rabat',
    aliases: [named('ar', 'الرباط')],
    ...city(34.02, -6.84),
    within: 'morocco',
  },
  { id: 'morocco', name: 'Morocco', aliases: [named('ar', 'المغرب')], ...country(31.79, -7.09) },
  { id: 'afghanistan', name: 'Afghanistan', ...country(33.94, 67.71) },
  {
    id: 'washington',
    name: 'Washington',
    aliases: ['Washington, D.C.'],
    ...city(38.91, -77.04),
    within: 'united-states',
  },
  {
    id: 'united-states',
    name: 'United States',
    aliases: ['United States of America', 'USA'],
    ...country(39.83, -98.58),
  },
]

function city(latitude: number, longitude: number) {
  return { coordinates: [latitude, longitude], precision: 'city' } as const
}

function region(latitude: number, longitude: number) {
  return { coordinates: [latitude, longitude], precision: 'region' } as const
}

function country(latitude: number, longitude: number) {
  return { coordinates: [latitude, longitude], precision: 'country' } as const
}
