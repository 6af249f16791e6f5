/** Runs the command line from the checkout: installs and builds what is missing or stale first. */
import { build, install } from './install.mjs'

install()
build()
await import('../dist/commands/readout.js')
