import { LEADERS } from '../../lexicon/leaders.ts'
import { slugOf } from '../mentions/described.ts'

const countries = new Map(LEADERS.flatMap(({ country, full, short = [] }) => [...full, ...short].map((name): [string, string] => [slugOf(name), country])))

/** The state that a widely known head of state or government led, by the full name or by a surname that stands alone; null for anybody else. */
export const countryOfLeader = (name: string | null): string | null => (name === null ? null : (countries.get(slugOf(name)) ?? null))
