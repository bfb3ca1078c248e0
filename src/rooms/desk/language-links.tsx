import {useState} from 'preact/hooks'
import {language} from '../../words/language.ts'
import {languagesWords as words} from '../../words/languages.ts'
import './language-links.css'

const KEPT = 'demarche/languages'

/** Ways to the page in languages that no reader has reviewed yet; shown to those who ask for them. */
export function LanguageLinks() {
  const [shown, setShown] = useState(isAsked)
  const ask = (wanted: boolean) => {
    keep(wanted)
    setShown(wanted)
  }
  return (
    <section class="languages">
      <label class="toggle">
        <input
          type="checkbox"
          checked={shown}
          onChange={event => ask(event.currentTarget.checked)}
        />
        {words.ask}
      </label>
      {shown && (
        <>
          <p class="small">{words.drafts}</p>
          <ul>
            {PAGES.filter(({tag}) => tag !== language.tag).map(({tag, name, path, dir}) => (
              <li key={tag}>
                {/* What is behind the number sign names the play, which goes on in the other language. */}
                <a href={language.site + path + location.hash} lang={tag} hrefLang={tag} dir={dir}>
                  {name}
                </a>{' '}
                <span class="small">{words.crises[tag]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Each language by its own name, and where its page stands below the site. */
const PAGES = [
  {tag: 'en', name: 'English', path: '', dir: 'ltr'},
  {tag: 'ur', name: 'اردو', path: 'ur/', dir: 'rtl'},
  {tag: 'fa', name: 'فارسی', path: 'fa/', dir: 'rtl'},
] as const

/** Whoever reads such a page has asked for it, and finds the way back. */
function isAsked(): boolean {
  try {
    return language.tag !== 'en' || localStorage.getItem(KEPT) !== null
  } catch {
    return language.tag !== 'en'
  }
}

function keep(wanted: boolean) {
  try {
    if (wanted) localStorage.setItem(KEPT, 'shown')
    else localStorage.removeItem(KEPT)
  } catch {
    // What cannot be kept still holds until the dialog is closed.
  }
}
