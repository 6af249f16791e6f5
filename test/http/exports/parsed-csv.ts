/** Reads CSV as RFC 4180 says, apart from the code that writes it: quoted cells may hold commas, line breaks and doubled quotation marks. */
export function parseCsv(text: string): string[][] {
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  const rows: string[][] = [[]]
  while (CELL.lastIndex < text.length) {
    const start = CELL.lastIndex
    const [, quoted, plain, end] = CELL.exec(text) ?? []
    if (end === undefined) throw new Error(`no cell at ${start}: ${text.slice(start, start + 40)}`)
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** The rows below the header, each by the names of its columns. */
export function parseTable(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text)
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])))
}
