import 'virtual:map/january-strikes'
import '../src/scenes/stage.ts'

/** Waits for the stage as the page does that leaves it for later, but is sent together with it. */
export {render} from './waiting.ts'
