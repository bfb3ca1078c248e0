import {useEffect, useState} from 'preact/hooks'
import type {Catalogue} from '../../scenarios/schema.ts'
import {type CitedIn, citedWhere} from '../../session/cited-where.ts'
import type {LibraryCard} from '../../session/library.ts'
import type {ReadingPack} from '../../session/reading-pack.ts'
import {exercises, documents as words} from '../../words/documents.ts'
import {en} from '../../words/en.ts'
import {OpenDoubt, OpenSource} from '../shared/prose.tsx'
import type {SourceLoaders} from '../shared/sources.tsx'
import {Title} from '../shared/title.tsx'
import {DocumentSheet} from './document-sheet.tsx'
import {DoubtList} from './doubt-list.tsx'
import {Exercises} from './exercises.tsx'

type Props = {readonly library: readonly LibraryCard[]; readonly loaders: SourceLoaders}

type Loaded = {
  readonly catalogue: Catalogue
  readonly pack: ReadingPack
  readonly cited: ReadonlyMap<string, readonly CitedIn[]>
}

/** The room of the documents: every paragraph, who says it, what rests on it and how to doubt it. */
export function DocumentsRoom({library, loaders}: Props) {
  const [loaded, setLoaded] = useState<Loaded>()
  const [failed, setFailed] = useState(false)
  /** What the address names and is not here; empty for nothing. */
  const [unknown, setUnknown] = useState('')
  useEffect(() => {
    load(library, loaders).then(setLoaded, () => setFailed(true))
  }, [])
  useEffect(() => {
    if (!loaded) return
    const follow = () => {
      const name = location.hash.slice(1)
      setUnknown(goTo(name) ? '' : name)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [loaded])
  return (
    <OpenSource.Provider value={jump}>
      <OpenDoubt.Provider value={jump}>
        <div class="documents">
          <header class="bar">
            <a class="brand" href="../">
              {en.name}
            </a>
            <nav class="bar-tools" aria-label={en.bar}>
              <a href="../">{words.back}</a>
            </nav>
          </header>
          <main>
            <header class="library-head">
              <Title>{words.title}</Title>
              <p>{words.intro}</p>
            </header>
            {failed && (
              <p class="warning" role="alert">
                {en.library.failed}
              </p>
            )}
            {unknown && (
              <p class="warning" role="status">
                {words.unknown(unknown.slice(0, 40))}
              </p>
            )}
            {!loaded && !failed && <p>{en.library.loading}</p>}
            {loaded && (
              <>
                <nav class="letters" aria-label={words.list}>
                  {loaded.catalogue.documents.map(({id, letter, title}) => (
                    <a key={id} href={`#${letter}`}>
                      <b>{letter}</b> {title}
                    </a>
                  ))}
                  <a href="#doubts">{words.doubts}</a>
                  <a href="#exercises">{exercises.title}</a>
                </nav>
                {loaded.catalogue.documents.map(document => (
                  <DocumentSheet
                    key={document.id}
                    document={document}
                    pack={loaded.pack}
                    cited={loaded.cited}
                  />
                ))}
                <DoubtList doubts={loaded.catalogue.doubts} />
                <Exercises />
              </>
            )}
          </main>
        </div>
      </OpenDoubt.Provider>
    </OpenSource.Provider>
  )
}

async function load(library: readonly LibraryCard[], loaders: SourceLoaders): Promise<Loaded> {
  const catalogue = await loaders.loadCatalogue()
  const scenarios = await Promise.all(library.map(card => card.load()))
  return {catalogue, pack: await loaders.loadPack(catalogue), cited: citedWhere(scenarios)}
}

/** Brings a passage, a document or a doubt into sight, and the focus to it; false where there is none. */
function goTo(name: string): boolean {
  const target = document.getElementById(name)
  target?.focus({preventScroll: true})
  target?.scrollIntoView({block: 'start'})
  return target !== null
}

const jump = (name: string) => {
  // The same address again would change nothing, so it is gone to directly.
  if (location.hash === `#${name}`) goTo(name)
  else location.hash = name
}
