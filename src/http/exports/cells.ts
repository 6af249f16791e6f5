/** Stands between the values of a list in one cell. */
const BETWEEN = ' | '

/** The text of a cell: what lies at a path of a record, empty where it is null, the items of a list joined in order. */
export function textAt(value: unknown, path: readonly string[], step = 0): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((item) => textAt(item, path, step)).join(BETWEEN)
  const name = path[step]
  return name === undefined ? String(value) : textAt(Object(value)[name], path, step + 1)
}

/** What spreadsheets take for a formula, also behind blanks and in full width (OWASP, "CSV Injection"). */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u

/** The text with an apostrophe before it where a spreadsheet would run it. */
export const withoutFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** A line of CSV (RFC 4180); cells are quoted where they need it. */
export const toLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`
