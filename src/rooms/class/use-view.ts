import {useEffect, useState} from 'preact/hooks'
import type {Asked, Gathering, Random, Viewed} from '../../session/class-desk.ts'
import type {ClassPlace} from './use-class.ts'

/** What is counted of the plays that are asked for; the last answer stays in sight until the next. */
export function useView(place: ClassPlace, gathering: Gathering, asked: Asked) {
  const [viewed, setViewed] = useState<{readonly asked: Asked; readonly answer: Viewed}>()
  const [random, setRandom] = useState<{readonly scenario: string; readonly shares: Random}>()
  const {scenario, seat, group, each, seed} = asked
  useEffect(() => {
    let isOld = false
    void place.work.view(asked).then(answer => {
      if (answer && !isOld) setViewed({asked, answer})
    })
    return () => {
      isOld = true
    }
  }, [gathering, scenario, seat, group, each, seed])
  useEffect(() => {
    let isOld = false
    // Asked behind the view, which it would hold up.
    void place.work.random(scenario).then(shares => {
      if (!isOld) setRandom({scenario, shares})
    })
    return () => {
      isOld = true
    }
  }, [scenario])
  return {
    // Counts of another scenario are of no use while these are made.
    viewed: viewed?.asked.scenario === scenario ? viewed.answer : undefined,
    random: random?.scenario === scenario ? random.shares : undefined,
  }
}
