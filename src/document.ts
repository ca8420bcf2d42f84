import './styles.css'
import { copyBeside } from './copy.ts'

/**
 * All the script of a document page; app pages run it too, beside React. It listens on the document, so that it does
 * not matter who made the elements, nor when.
 *
 *   <button data-theme-toggle aria-pressed="false">Dark theme</button>
 *   <button data-menu-toggle aria-controls="menu" aria-expanded="false">Menu</button>
 *   <button data-search-open>Search</button>
 *   <button data-copy>Copy</button>
 *   <a href="/wizard/" data-keep-query>Open the wizard</a>
 */
const page = document.documentElement
const darkSystem = matchMedia('(prefers-color-scheme: dark)')

const isDark = () => (page.dataset.theme ? page.dataset.theme === 'dark' : darkSystem.matches)

/** Tells the theme buttons which theme is on. */
export function showTheme() {
  for (const button of document.querySelectorAll('[data-theme-toggle]')) {
    button.setAttribute('aria-pressed', String(isDark()))
  }
}

/** Switches between light and dark. Back at the system's theme, the page follows the system again. */
function toggleTheme() {
  const theme = isDark() ? 'light' : 'dark'
  const isSystems = (theme === 'dark') === darkSystem.matches
  if (isSystems) delete page.dataset.theme
  else page.dataset.theme = theme
  try {
    if (isSystems) localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // no storage: the choice lasts as long as the page
  }
  showTheme()
}

function setMenu(button: Element, open: boolean) {
  button.setAttribute('aria-expanded', String(open))
  document.getElementById(button.getAttribute('aria-controls') ?? '')?.toggleAttribute('data-open', open)
}

const openMenu = () => document.querySelector<HTMLElement>('[data-menu-toggle][aria-expanded="true"]')

/** The part of the address behind `#`; nothing where it is malformed. */
function anchor() {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

/** Opens the <details> a link leads into. */
function openTarget() {
  const target = document.getElementById(anchor())
  for (let details = target?.closest('details'); details; details = details.parentElement?.closest('details')) {
    details.open = true
  }
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return
  if (target.closest('[data-theme-toggle]')) toggleTheme()
  if (target.closest('[data-search-open]')) openSearch()
  const copy = target.closest<HTMLElement>('[data-copy]')
  if (copy) void copyBeside(copy)

  const menuButton = target.closest('[data-menu-toggle]')
  const menu = openMenu()
  if (menuButton) setMenu(menuButton, menuButton.getAttribute('aria-expanded') !== 'true')
  else if (menu) setMenu(menu, false)
})

/** The search comes when it is first asked for. */
const openSearch = () => void import('./search/dialog.ts').then(({ open }) => open())

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName))

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  const isCommandK = key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
  const isSlash = key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(target)
  if (isCommandK || isSlash) {
    event.preventDefault()
    openSearch()
    return
  }
  const menu = openMenu()
  if (key !== 'Escape' || !menu) return
  setMenu(menu, false)
  menu.focus()
})

/** Links from a page that does not exist take the answers of its address along. */
function keepQuery() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-query]')) link.search = location.search
}

/** Parts of the page that can be played with: their code comes after the page, and only where there is one. */
function wakeIslands() {
  const islands = document.querySelectorAll<HTMLElement>('[data-island]')
  if (islands.length > 0) void import('./islands.tsx').then((module) => module.wakeIslands(islands))
}

/** A fact is old after so many days: AWS may have changed it. */
const DAYS_FRESH = 180

/** Marks the dates of facts that were checked long ago. By the reader's clock: the page may be older than it looks. */
function markOld() {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-checked]')) {
    if (Date.now() - Date.parse(time.dateTime) > DAYS_FRESH * 86_400_000) time.dataset.checked = 'old'
  }
}

/** “The table scrolls sideways” stands only where it does. */
function watchHints() {
  for (const hint of document.querySelectorAll<HTMLElement>('[data-scroll-hint]')) {
    const box = hint.nextElementSibling
    if (!box) continue
    new ResizeObserver(() => (hint.hidden = box.scrollWidth <= box.clientWidth)).observe(box)
  }
}

addEventListener('hashchange', openTarget)
darkSystem.addEventListener('change', showTheme)

// On an app page React must first find the HTML as it was written; src/main.tsx goes on from there.
if (page.dataset.page === 'document') {
  showTheme()
  openTarget()
  keepQuery()
  markOld()
  watchHints()
  wakeIslands()
}
