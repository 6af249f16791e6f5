import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the OpenAPI document is committed. */
const FILE = fileURLToPath(new URL('../../openapi/openapi.json', import.meta.url))

/** The committed OpenAPI document; a test says that it is current. */
export const readDocument = () => readFileSync(FILE, 'utf8')
