import { COUNTRIES } from './lexicon/countries.ts'
import type { ArticleDraft, Outlet } from './records/article.ts'

const codes = new Map(COUNTRIES.flatMap(({ code, name, names = [] }) => [code, name, ...names].map((label): [string, string] => [label.toLowerCase(), code])))

/** The outlet of a draft; a name may end in its country, "AFP (France)". */
export function toOutlet(outlet: ArticleDraft['outlet']): Outlet {
  if (typeof outlet !== 'string') return { name: outlet.name, country: outlet.country ?? null }
  const found = /^(?<name>.+?)\s*\((?<country>[^()]+)\)$/u.exec(outlet)
  const country = codes.get(found?.groups?.country?.trim().toLowerCase() ?? '')
  return country ? { name: found?.groups?.name ?? outlet, country } : { name: outlet, country: null }
}
