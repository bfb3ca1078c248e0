import {classWords} from '../../words/class.ts'
import {Tabs} from '../shared/tabs.tsx'
import {VIEWS, type View} from './views.ts'

const words = classWords.views

type Tab = View['id'] | 'teams'
type Props = {readonly tab: Tab; readonly onTab: (tab: Tab) => void}

const IDS: readonly Tab[] = [...VIEWS.map(({id}) => id), 'teams']
/** The tab of this id, or the first where there is none. */
export const tabCalled = (id: string): Tab => IDS.find(each => each === id) ?? IDS[0] ?? 'teams'
const TABS = IDS.map(id => ({id, label: words[id]}))

/** The views as tabs, and the list of the teams last. */
export const ViewTabs = ({tab, onTab}: Props) => (
  <Tabs
    label={words.label}
    className="class-tabs"
    prefix="tab"
    panel="class-view"
    tabs={TABS}
    chosen={tab}
    onTab={onTab}
  />
)
