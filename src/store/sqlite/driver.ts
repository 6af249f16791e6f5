import { createRequire } from 'node:module'

/** What better-sqlite3 offers; both versions of the package have it. */
export type Driver = typeof import('better-sqlite3')

/** From here on better-sqlite3 13 runs; below it crashes, and below 24.19 version 12 runs (docs/decisions/sqlite-driver.md). */
const FIRST_WITH_13 = [22, 14] as const

/** The package that holds the driver for a version of Node such as `22.14.0`. */
export function driverPackage(node: string): string {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const runs13 = major > FIRST_WITH_13[0] || (major === FIRST_WITH_13[0] && minor >= FIRST_WITH_13[1])
  return runs13 ? 'better-sqlite3' : 'better-sqlite3-12'
}

/** Loads better-sqlite3 in the version that runs on this Node; throws in one line where it was not installed. */
export function loadDriver(node: string = process.versions.node): Driver {
  const name = driverPackage(node)
  try {
    return createRequire(import.meta.url)(name)
  } catch {
    throw new Error(
      `the SQLite driver for Node ${node} (${name}) is not installed: run "npm ci" with this Node, or use Node 22.14 or newer, which needs no C++ compiler`,
    )
  }
}
