/** Pairs of what gold wants with what was read, what is missing, and what nothing in gold asks for. */
export type Alignment<Gold, Read> = { pairs: [Gold, Read][]; missing: Gold[]; spare: Read[] }

/** A largest one-to-one matching: each of the first takes its best candidate, unless others that have no other choice need it. */
function matchMost<Gold, Read>(wanted: readonly Gold[], candidatesOf: (gold: Gold) => readonly Read[]): Map<Gold, Read> {
  const owners = new Map<Read, Gold>()
  const settle = (gold: Gold, tried: Set<Read>): boolean =>
    candidatesOf(gold).some((read) => {
      if (tried.has(read)) return false
      tried.add(read)
      const owner = owners.get(read)
      if (owner !== undefined && !settle(owner, tried)) return false
      owners.set(read, gold)
      return true
    })
  for (const gold of wanted) settle(gold, new Set())
  return new Map([...owners].map(([read, gold]) => [gold, read]))
}

/** Pairs the required of gold first, then lets the optional take what is left; `fit` is above 0 where two may be paired, and higher the better. */
export function align<Gold extends { optional: boolean }, Read>(
  gold: readonly Gold[],
  read: readonly Read[],
  fit: (gold: Gold, read: Read) => number,
): Alignment<Gold, Read> {
  const match = (wanted: readonly Gold[], offered: readonly Read[]) =>
    matchMost(wanted, (one) =>
      offered
        .map((other) => ({ other, value: fit(one, other) }))
        .filter(({ value }) => value > 0)
        .sort((a, b) => b.value - a.value)
        .map(({ other }) => other),
    )
  const required = gold.filter(({ optional }) => !optional)
  const matched = match(required, read)
  const used = new Set(matched.values())
  const left = read.filter((one) => !used.has(one))
  const excused = new Set(
    match(
      gold.filter(({ optional }) => optional),
      left,
    ).values(),
  )
  return {
    pairs: [...matched],
    missing: required.filter((one) => !matched.has(one)),
    spare: left.filter((one) => !excused.has(one)),
  }
}

/** Pairs one to one, the likest first; of equals the earlier in gold, then the earlier read. */
export function pairBest<Gold, Read>(gold: readonly Gold[], read: readonly Read[], fit: (gold: Gold, read: Read) => number): Map<Gold, Read> {
  const candidates = gold.flatMap((one) => read.map((other) => ({ one, other, value: fit(one, other) }))).filter(({ value }) => value > 0)
  const [pairs, taken] = [new Map<Gold, Read>(), new Set<Read>()]
  for (const { one, other } of candidates.sort((a, b) => b.value - a.value)) {
    if (pairs.has(one) || taken.has(other)) continue
    pairs.set(one, other)
    taken.add(other)
  }
  return pairs
}
