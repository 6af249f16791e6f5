/** A cell of a table; numbers stand to the right. */
export type Cell = string | number

const width = (cell: Cell) => [...String(cell)].length

/** Shortens a text to a number of characters, the last of them an ellipsis. */
export function shorten(text: string, characters: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return width(line) <= characters
    ? line
    : `${[...line]
        .slice(0, characters - 1)
        .join('')
        .trimEnd()}…`
}

/** Rows in columns, a line each, under their headings. */
export function formatTable(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows]
  const widths = headings.map((_, column) => Math.max(...lines.map((row) => width(row[column] ?? ''))))
  const pad = (cell: Cell, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - width(cell))
    return typeof cell === 'number' ? `${space}${cell}` : `${cell}${space}`
  }
  return lines.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('')
}

/** A number of bytes for people: 1.2 MB. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  return `${power === 0 ? bytes : (bytes / 1000 ** power).toFixed(1)} ${units[power]}`
}
