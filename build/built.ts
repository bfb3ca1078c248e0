import {build, type InlineConfig} from 'vite'

/** What Vite makes of a configuration, without writing any of it. */
export async function builtFrom(config: InlineConfig) {
  const built = await build({...config, build: {...config.build, write: false}})
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  return outputs.flatMap(({output}) => output)
}
