/** CAMEO's codes for what Readout knows of actors (GDELT's lookups CAMEO.country, CAMEO.knowngroup and CAMEO.type). What they do not list has no code. */

import type { z } from 'zod'
import type { OfficeKind, Sector } from '../../../records/vocabulary.ts'

/** Countries whose CAMEO code is not that of ISO 3166, or who have none. */
const COUNTRIES: Readonly<Record<string, string | null>> = { ROU: 'ROM', TLS: 'TMP', MNE: 'MTN', CUW: null, HKG: null, SSD: null, SXM: null, XKX: null }

/** The CAMEO code of a country; null where CAMEO lists none. */
export const toCameoCountry = (country: string | null): string | null =>
  country === null ? null : (COUNTRIES[country] ?? (country in COUNTRIES ? null : country))

/** The organizations that CAMEO knows by a code of their own, by their ids. */
// biome-ignore format: some a line
export const KNOWN_GROUPS: Readonly<Record<string, string>> = {
  'org/un': 'UNO', 'org/ohchr': 'HCH', 'org/unhcr': 'HCR', 'org/unicef': 'KID', 'org/wfp': 'WFP', 'org/fao': 'FAO', 'org/iaea': 'IAE', 'org/who': 'WHO',
  'org/wto': 'WTO', 'org/ilo': 'ILO', 'org/iom': 'IOM', 'org/imf': 'IMF', 'org/world-bank': 'WBK', 'org/adb': 'ADB', 'org/afdb': 'AFB', 'org/ebrd': 'EBR',
  'org/isdb': 'IDB', 'org/bis': 'BIS', 'org/icj': 'ICJ', 'org/icc': 'ICC', 'org/eu': 'EEC', 'org/interpol': 'ITP', 'org/efta': 'EFT',
  'org/council-of-europe': 'COE', 'org/nato': 'NAT', 'org/osce': 'SCE', 'org/opec': 'OPC', 'org/g7': 'GOS', 'org/g8': 'GOE', 'org/g77': 'GSS',
  'org/asean': 'ASN', 'org/saarc': 'SAA', 'org/oic': 'OIC', 'org/arab-league': 'ARL', 'org/gcc': 'GCC', 'org/arab-maghreb-union': 'AMU', 'org/cis': 'CIS',
  'org/ecowas': 'WAS', 'org/eccas': 'ECA', 'org/igad': 'IAD', 'org/sadc': 'SAD', 'org/oas': 'OAS', 'org/nam': 'NON', 'org/commonwealth': 'CWN',
  'org/ipu': 'IPU', 'org/red-cross': 'IRC', 'org/ifrc': 'CRC', 'org/amnesty': 'AMN', 'org/hrw': 'HRW', 'org/msf': 'MSF', 'org/oxfam': 'XFM',
  'org/crisis-group': 'ICG', 'org/world-economic-forum': 'WEF', 'org/hamas': 'HMS', 'org/islamic-jihad': 'ISJ', 'org/fatah': 'FTA', 'org/plo': 'PLO',
  'org/pflp': 'PFL', 'org/hezbollah': 'HEZ', 'org/amal': 'AML', 'org/taliban': 'TAL', 'org/al-qaeda': 'ALQ', 'org/muslim-brotherhood': 'MBR',
  'org/gia': 'GIA',
}

/** The CAMEO types of PLOVER's sectors; PLOVER's MED is medicine, CAMEO's the media. */
// biome-ignore format: some a line
export const SECTOR_TYPES: Readonly<Record<Sector, string | null>> = {
  COP: 'COP', GOV: 'GOV', JUD: 'JUD', LEG: 'LEG', MIL: 'MIL', PRM: null, PTY: null, REB: 'REB', SPY: 'SPY', UAF: 'UAF', UNK: null, AGR: 'AGR', BUS: 'BUS',
  CRM: 'CRM', CVL: 'CVL', EDU: 'EDU', ELI: 'ELI', JRN: 'MED', LAB: 'LAB', MED: 'HLH', REF: 'REF', OPP: 'OPP', PRE: null, REL: null, SOC: null,
}

/** The CAMEO types of those offices that belong to one branch of a state whatever else is known. */
export const OFFICE_TYPES: Readonly<Partial<Record<z.infer<typeof OfficeKind>, string>>> = {
  'head-of-state': 'GOV',
  'head-of-government': 'GOV',
  'deputy-head': 'GOV',
  'foreign-minister': 'GOV',
  'defence-minister': 'GOV',
  minister: 'GOV',
  'deputy-minister': 'GOV',
  ambassador: 'GOV',
  'parliament-head': 'LEG',
  legislator: 'LEG',
  judge: 'JUD',
  'military-officer': 'MIL',
}
