import type {ComponentChildren} from 'preact'
import {useState} from 'preact/hooks'
import {documentsInSight} from '../../scenarios/documents-in-sight.ts'
import type {Catalogue, Scenario} from '../../scenarios/schema.ts'
import type {ReadingPack} from '../../session/reading-pack.ts'
import {citationsOf} from '../../session/story.ts'
import {later} from './later.tsx'
import {isOneFile} from './one-file.ts'
import {OpenDoubt, OpenSource} from './prose.tsx'

const SourceDrawer = later(() => import('./source-drawer.tsx').then(it => it.SourceDrawer))

/** How a room gets the catalogue and the texts, once somebody opens a source. */
export type SourceLoaders = {
  readonly loadCatalogue: () => Promise<Catalogue>
  readonly loadPack: (catalogue: Catalogue) => Promise<ReadingPack>
}

type Props = SourceLoaders & {
  /** The scenario whose citations are counted. */
  readonly scenario: Scenario | undefined
  /** Where the site begins, seen from the page of this room. */
  readonly root?: './' | '../'
  /** Told of every passage that comes into sight. */
  readonly onOpen?: (passage: string) => void
  readonly children: ComponentChildren
}

/** The documents that marks of the open scenario mean, and their texts. */
type Loaded = {
  readonly catalogue: Catalogue
  readonly pack: ReadingPack
  readonly scenario: Scenario | undefined
}

/** Gives everything inside it citations and doubts that open, and holds the drawer they open in. */
export function Sources(props: Props) {
  const {loadCatalogue, loadPack, scenario, root = './', onOpen, children} = props
  const [passage, setPassage] = useState<string>()
  const show = (id: string | undefined) => {
    setPassage(id)
    if (id !== undefined) onOpen?.(id)
  }
  const [loaded, setLoaded] = useState<Loaded>()
  const load = async () => {
    // A draft that is played changes under its id.
    if (loaded && loaded.scenario === scenario) return loaded
    const bundled = await loadCatalogue()
    const catalogue = {
      ...bundled,
      documents: documentsInSight(bundled.documents, scenario?.documents),
    }
    const all = {catalogue, pack: await loadPack(catalogue), scenario}
    setLoaded(all)
    return all
  }
  const citations = () => (scenario ? citationsOf(scenario) : [])
  const isOwn = (id: string) => scenario?.documents.some(({letter}) => letter === id[0]) ?? false
  const openSource = async (id: string) => {
    await load()
    show(id)
  }
  const openDoubt = async (id: string) => {
    const all = await load()
    const passages = all?.catalogue.doubts.find(doubt => doubt.id === id)?.passages ?? []
    show(passages.find(each => citations().includes(each)) ?? passages[0])
  }
  return (
    <OpenSource.Provider value={openSource}>
      <OpenDoubt.Provider value={openDoubt}>{children}</OpenDoubt.Provider>
      {passage !== undefined && loaded && (
        <SourceDrawer
          catalogue={loaded.catalogue}
          pack={loaded.pack}
          passage={passage}
          citedBy={id => citations().filter(each => each === id).length}
          onMove={show}
          isOwn={isOwn(passage)}
          // A document of a scenario's own is not among the bundled ones.
          allAt={isOneFile || isOwn(passage) ? undefined : `${root}documents/#${passage}`}
          onClose={() => setPassage(undefined)}
        />
      )}
    </OpenSource.Provider>
  )
}
