import { prepare } from './install.mjs'

prepare()
