/** The forms in which a list may be had, besides its pages. */
export const FORMATS = {
  json: { mediaType: 'application/json', contentType: 'application/json; charset=utf-8', extension: 'json' },
  ndjson: { mediaType: 'application/x-ndjson', contentType: 'application/x-ndjson', extension: 'ndjson' },
  csv: { mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  gdelt: { mediaType: 'text/tab-separated-values', contentType: 'text/tab-separated-values; charset=utf-8', extension: 'gdelt.tsv' },
} as const
export type Format = keyof typeof FORMATS

/** The forms of every list, in the order in which they are preferred where a caller likes them equally. */
export const LIST_FORMATS = ['json', 'ndjson', 'csv'] as const
/** The forms of a list of events. */
export const EVENT_FORMATS = [...LIST_FORMATS, 'gdelt'] as const
