export const INSTALL_HINT: string
export function findBrowser(): string | undefined
export function installBrowser(): string | undefined
