import {xmlText} from '../../drafts/xml-text.ts'

/** The name that SCORM 1.2 gives to the manifest in its package. */
export const MANIFEST = 'imsmanifest.xml'

/** What a package says of itself. */
export type About = {
  /** Names the package among others; letters, digits and hyphens. */
  readonly id: string
  readonly title: string
  /** The page that an LMS opens. */
  readonly launch: string
  /** Every file of the package besides the manifest, the launch page among them; names as an address has them. */
  readonly files: readonly string[]
}

/**
 * The manifest of a package with one SCO. It names no mastery score, because nothing is graded. The schemas are
 * named as namespaces only, by which an LMS knows its own copies; files of them, which some test suites ask for,
 * are not ours to hand out, and a manifest must name no file that its package lacks.
 */
export function manifestOf({id, title, launch, files}: About): string {
  const listed = files.map(file => `      <file href="${xmlText(file)}"/>`).join('\n')
  const name = xmlText(title.replace(/\s+/g, ' ').trim())
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="demarche-${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="demarche">
    <organization identifier="demarche">
      <title>${name}</title>
      <item identifier="play" identifierref="desk" isvisible="true">
        <title>${name}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="desk" type="webcontent" adlcp:scormtype="sco" href="${xmlText(launch)}">
${listed}
    </resource>
  </resources>
</manifest>
`
}
