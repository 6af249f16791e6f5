/** The samples that a service publishes, by name and labels as they are printed. */
export async function readMetrics(url: string): Promise<(sample: string) => number> {
  const answer = await fetch(`${url}/metrics`)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url}/metrics: ${answer.status}`)
  const samples = new Map(text.split('\n').map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]))
  return (sample) => samples.get(sample) ?? 0
}
