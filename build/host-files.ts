import {EARLY_SCRIPT} from './early-plugin.ts'
import {policyOf} from './security-plugin.ts'

/**
 * What a server says with every page. Each page names its own policy as well, and a browser keeps to
 * both; so this one may allow whatever any page needs.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyOf([EARLY_SCRIPT]),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}
/** For files that bear a hash of what is in them: they never change. */
export const FOREVER = 'public, max-age=31536000, immutable'
/** For all other files: kept, but asked about each time. */
export const REVALIDATE = 'no-cache'

/** The kinds of files that are compressed beforehand, by the ends of their names. */
const TYPES = [
  ['html', 'text/html'],
  ['js', 'text/javascript'],
  ['css', 'text/css'],
  ['svg', 'image/svg+xml'],
  ['json', 'application/json'],
] as const
/** Whether a file of the site is compressed beforehand. */
export const isText = (file: string): boolean =>
  TYPES.some(([ending]) => file.endsWith(`.${ending}`))

const lines = (indent: string, word: (name: string, value: string) => string) =>
  Object.entries(HEADERS)
    .map(([name, value]) => indent + word(name, value))
    .join('\n')

/** `_headers` for Netlify and Cloudflare Pages, which compress by themselves and have pages asked about each time. */
export const netlifyHeaders = (): string => `/*
${lines('  ', (name, value) => `${name}: ${value}`)}

/assets/*
  Cache-Control: ${FOREVER}
`

/** `.htaccess` for Apache 2.4; what a server has no module for is left out by it. */
export const apacheRules = (): string => `DirectoryIndex index.html

<IfModule mod_headers.c>
${lines('  ', (name, value) => `Header set ${name} "${value}"`)}
  Header merge Vary Accept-Encoding
  Header set Cache-Control "${REVALIDATE}" "expr=! %{REQUEST_URI} =~ m#/assets/#"
  Header set Cache-Control "${FOREVER}" "expr=%{REQUEST_URI} =~ m#/assets/#"
</IfModule>

<IfModule mod_mime.c>
  AddType text/javascript .js
  AddType font/woff2 .woff2
  # The files that were compressed beforehand.
  <IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^(.+)$ $1.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule ^(.+)$ $1.gz [L]
    <FilesMatch "\\.(br|gz)$">
      RemoveLanguage .br
      AddEncoding br .br
      AddEncoding gzip .gz
    </FilesMatch>
${TYPES.map(
  ([ending, type]) => `    <FilesMatch "\\.${ending}\\.(br|gz)$">
      ForceType ${type}
    </FilesMatch>`,
).join('\n')}
  </IfModule>
</IfModule>
`

/** The part of a configuration of nginx for a folder below `/demarche/`. */
export const nginxRules = (): string => `# Beside the server:
map $uri $demarche_cache {
    ~/assets/  "${FOREVER}";
    default    "${REVALIDATE}";
}

# Inside the server:
location /demarche/ {
    root /srv/www;
    index index.html;
    gzip_static on;
    gzip_vary on;
    # brotli_static on;   where the module for Brotli is there
${lines('    ', (name, value) => `add_header ${name} "${value}" always;`)}
    add_header Cache-Control $demarche_cache always;
}
`

/** A Caddyfile for a folder of its own. */
export const caddyRules = (): string => `demarche.school.example {
	root * /srv/www/demarche
	header {
${lines('\t\t', (name, value) => `${name} "${value}"`)}
	}
	@forever path */assets/*
	header @forever Cache-Control "${FOREVER}"
	@pages not path */assets/*
	header @pages Cache-Control "${REVALIDATE}"
	file_server {
		precompressed br gzip
	}
}
`
