import type {ComponentType} from 'preact'
import {useEffect, useState} from 'preact/hooks'

/**
 * A component that is fetched when it is first shown, so that the first screen does not carry it.
 * Where its part of the site is gone nothing is shown; the page tells of that on its own.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: ComponentType<Props> | undefined
  return function Later(props: Props) {
    const [, setLoaded] = useState(known !== undefined)
    useEffect(() => {
      if (known) return
      load().then(
        part => {
          known = part
          setLoaded(true)
        },
        () => undefined,
      )
    }, [])
    const Part = known
    return Part ? <Part {...props} /> : null
  }
}
