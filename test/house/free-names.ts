import ts from 'typescript'

/** A name that a source takes from the world around it, and the line it stands on. */
export type FreeName = {readonly file: string; readonly line: number; readonly name: string}

/**
 * Every name in these sources that no declaration or import of its own file explains, and every
 * member of `Math` as `Math.floor`. Types that stand for nothing at run time are left out.
 */
export function freeNames(sources: Readonly<Record<string, string>>): readonly FreeName[] {
  const files = new Map(
    Object.entries(sources).map(([file, text]) => [
      file,
      ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true),
    ]),
  )
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options: {noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.ES2023},
    host: {
      getSourceFile: file => files.get(file),
      getDefaultLibFileName: () => 'none.d.ts',
      writeFile: () => undefined,
      getCurrentDirectory: () => '',
      getCanonicalFileName: file => file,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      fileExists: file => files.has(file),
      readFile: file => sources[file],
    },
  })
  const checker = program.getTypeChecker()
  const isOwn = (name: ts.Identifier) => {
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name)
    return (symbol?.declarations?.length ?? 0) > 0
  }
  return [...files].flatMap(([file, source]) => {
    const found: FreeName[] = []
    const visit = (node: ts.Node) => {
      if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return
      if (ts.isIdentifier(node) && !isMember(node) && !isOwn(node)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
        found.push({file, line, name: nameOf(node)})
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

/** Whether the name belongs to what stands before its dot or inside its braces. */
function isMember(name: ts.Identifier): boolean {
  const {parent} = name
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name
  if (ts.isMetaProperty(parent)) return true
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) return parent.name === name
  if (ts.isBindingElement(parent)) return parent.propertyName === name
  return ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)
}

const nameOf = (name: ts.Identifier) =>
  name.text === 'Math' && ts.isPropertyAccessExpression(name.parent)
    ? `Math.${name.parent.name.text}`
    : name.text
