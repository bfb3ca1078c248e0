const here = import.meta.url

let list: Promise<readonly string[]> | undefined

/** A document's text, where the server of this checkout offers it beside the page; a built folder offers none. */
export async function servedText(id: string): Promise<string | undefined> {
  list ??= listed().catch(() => [])
  const name = (await list).find(each => each === `${id}.txt`)
  if (name === undefined) return undefined
  const response = await fetch(beside(name))
  return response.ok ? response.text() : undefined
}

async function listed(): Promise<readonly string[]> {
  if (!['development', 'checkout'].includes(import.meta.env.MODE)) return []
  const response = await fetch(beside('index.json'))
  return response.ok ? response.json() : []
}

/** Scripts stand one folder below the site, from whichever of its pages they are asked for. */
const beside = (name: string) => new URL(`../sources/${name}`, here)
