/** The 61 columns of GDELT 2.0's event table, in its order (GDELT Event Codebook V2.0, 19 February 2015). */
// biome-ignore format: as the codebook groups them
export const GDELT_COLUMNS = [
  'GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate',
  'Actor1Code', 'Actor1Name', 'Actor1CountryCode', 'Actor1KnownGroupCode', 'Actor1EthnicCode', 'Actor1Religion1Code', 'Actor1Religion2Code',
  'Actor1Type1Code', 'Actor1Type2Code', 'Actor1Type3Code',
  'Actor2Code', 'Actor2Name', 'Actor2CountryCode', 'Actor2KnownGroupCode', 'Actor2EthnicCode', 'Actor2Religion1Code', 'Actor2Religion2Code',
  'Actor2Type1Code', 'Actor2Type2Code', 'Actor2Type3Code',
  'IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale', 'NumMentions', 'NumSources', 'NumArticles', 'AvgTone',
  'Actor1Geo_Type', 'Actor1Geo_FullName', 'Actor1Geo_CountryCode', 'Actor1Geo_ADM1Code', 'Actor1Geo_ADM2Code', 'Actor1Geo_Lat', 'Actor1Geo_Long',
  'Actor1Geo_FeatureID',
  'Actor2Geo_Type', 'Actor2Geo_FullName', 'Actor2Geo_CountryCode', 'Actor2Geo_ADM1Code', 'Actor2Geo_ADM2Code', 'Actor2Geo_Lat', 'Actor2Geo_Long',
  'Actor2Geo_FeatureID',
  'ActionGeo_Type', 'ActionGeo_FullName', 'ActionGeo_CountryCode', 'ActionGeo_ADM1Code', 'ActionGeo_ADM2Code', 'ActionGeo_Lat', 'ActionGeo_Long',
  'ActionGeo_FeatureID',
  'DATEADDED', 'SOURCEURL',
] as const
export type GdeltColumn = (typeof GDELT_COLUMNS)[number]

/** A row as far as it is known; every other column stays empty. */
export type GdeltRow = Partial<Record<GdeltColumn, string | number | null>>

/** Control characters and the separators of lines and paragraphs, which would break a row. */
const BREAKING = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

const toCell = (value: string | number | null | undefined): string => (typeof value === 'string' ? value.replace(BREAKING, ' ') : String(value ?? ''))

/** A line of the table. */
export const toGdeltLine = (row: GdeltRow): string => `${GDELT_COLUMNS.map((column) => toCell(row[column])).join('\t')}\n`
